/** Weighted vectors of incidents, and the cosines between one and all others. */
import { pauses } from './pauses.ts';

/** Feature numbers of one incident, each once, with their weights before rarity. */
export type Sparse = { at: ArrayLike<number>; weights: ArrayLike<number> };

export type Vectors = {
  /** The vectors as they are compared: with their rarities, and of length 1 at most. */
  rows: readonly Sparse[];
  /** The cosine of one vector with each, by position; 0 where either is empty. */
  cosines: (of: number) => Float64Array;
  /** What each feature that two vectors share adds to their cosine, by its number. */
  shares: (a: number, b: number) => Map<number, number>;
};

/** A house of fewer incidents has no manner to speak of. */
const smallest = 5;

/**
 * Vectors over `size` features. A feature weighs by how rare it is: the logarithm of all by those that have it. With `manner`, where it is
 * commoner within the incident's own house (its organisation), that rarity counts, since what every report of a house has is its manner. With
 * `shared`, what only one of several houses has weighs nothing: such words are names of its own things. Sums run in the order of each
 * vector's features, so the numbering does not matter.
 */
export async function vectors(
  rows: readonly Sparse[],
  houses: readonly string[],
  size: number,
  { shared, manner, rarityPower }: { shared: boolean; manner: boolean; rarityPower: number },
): Promise<Vectors> {
  const rest = pauses();
  const weights = rows.map(({ at }) => new Float64Array(at.length));
  const total = new Uint32Array(size);
  const housesWith = new Uint32Array(size);
  const within = new Uint32Array(size);
  const byHouse = Map.groupBy(rows.keys(), (row) => houses[row] as string);
  const each = (row: number, visit: (feature: number, place: number) => void): void => {
    const { at } = rows[row] as Sparse;
    for (let place = 0; place < at.length; place += 1) visit(at[place] as number, place);
  };
  const spread = async (members: readonly number[], visit: (feature: number) => void): Promise<void> => {
    for (const row of members) {
      each(row, (feature) => {
        within[feature] = (within[feature] as number) + 1;
        if (within[feature] === 1) visit(feature);
      });
      await rest();
    }
  };
  const clear = (members: readonly number[]): void => {
    for (const row of members) each(row, (feature) => (within[feature] = 0));
  };
  /* oxlint-disable no-await-in-loop -- one row after the other, and others are answered between */
  for (const members of byHouse.values()) {
    await spread(members, (feature) => (housesWith[feature] = (housesWith[feature] as number) + 1));
    for (const row of members) {
      each(row, (feature) => (total[feature] = (total[feature] as number) + 1));
      await rest();
    }
    clear(members);
    await rest();
  }
  const lengths = new Float64Array(rows.length);
  const fewest = shared && byHouse.size > 1 ? 2 : 1;
  for (const members of byHouse.values()) {
    await spread(members, () => {});
    for (const row of members) {
      const own = weights[row] as Float64Array;
      let squares = 0;
      each(row, (feature, place) => {
        const rarity = Math.log((rows.length + 1) / (total[feature] as number));
        const here = manner && members.length >= smallest ? Math.log((members.length + 1) / (within[feature] as number)) : rarity;
        const weight =
          (housesWith[feature] as number) < fewest
            ? 0
            : ((rows[row] as Sparse).weights[place] as number) * Math.min(rarity, here) ** rarityPower;
        own[place] = weight;
        squares += weight * weight;
      });
      lengths[row] = squares;
      await rest();
    }
    clear(members);
  }
  // A vector of little counts as one of a middling one's half: two that share the only thing they have are not alike for that.
  const middling = lengths.reduce((sum, squares) => sum + squares, 0) / Math.max(1, rows.length) / 2;
  for (const [row, own] of weights.entries()) {
    const length = Math.sqrt(Math.max(lengths[row] as number, middling));
    if (length > 0) for (let place = 0; place < own.length; place += 1) own[place] = (own[place] as number) / length;
    await rest();
  }
  /* oxlint-enable no-await-in-loop */
  const dense = new Float64Array(size);
  const spreadOut = (row: number): void =>
    each(row, (feature, place) => (dense[feature] = (weights[row] as Float64Array)[place] as number));
  const wipe = (row: number): void => each(row, (feature) => (dense[feature] = 0));
  return {
    rows: rows.map(({ at }, row) => ({ at, weights: weights[row] as Float64Array })),
    cosines(of) {
      spreadOut(of);
      const found = new Float64Array(rows.length);
      for (let row = 0; row < rows.length; row += 1) {
        const { at } = rows[row] as Sparse;
        const own = weights[row] as Float64Array;
        let sum = 0;
        for (let place = 0; place < at.length; place += 1) sum += (dense[at[place] as number] as number) * (own[place] as number);
        found[row] = sum;
      }
      wipe(of);
      return found;
    },
    shares(a, b) {
      spreadOut(a);
      const found = new Map<number, number>();
      each(b, (feature, place) => {
        const part = (dense[feature] as number) * ((weights[b] as Float64Array)[place] as number);
        if (part > 0) found.set(feature, part);
      });
      wipe(a);
      return found;
    },
  };
}
