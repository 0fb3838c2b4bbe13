/** All incidents of one state, ready to be compared. */
import type { Profile } from './profiles.ts';
import type { Sparse, Vectors } from './vectors.ts';
import { vectors } from './vectors.ts';

/** How alike an incident is to the one asked about, each from 0 to 1. */
export type Likeness = { incident: string; score: number; structure: number; text: number };

export type Space = {
  /** All incidents that have anything in common with one, the most alike first, equal ones by id; null for an incident that is not there. */
  alike: (incident: string) => Likeness[] | null;
  /** How alike the words of two incidents are, from 0 to 1. */
  text: (one: string, other: string) => number;
  /** What each feature that two incidents share adds to the score for structure, by its key. */
  shares: (one: string, other: string) => ReadonlyMap<string, number>;
  /** How rare a feature is: the logarithm of all incidents by those that have it. */
  rarity: (key: string) => number;
};

/** Structure counts for more: it is what rhymes; words find what the vocabulary has no name for. */
const structureWeight = 0.55;
/** Scores are rounded, so that they do not depend on how a machine adds up. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

/** Builds the space of these profiles over so many words. */
export function space(profiles: readonly Profile[], words: number): Space {
  const houses = profiles.map(({ house }) => house);
  const numbers = new Map<string, number>();
  const held: number[] = [];
  const structures = profiles.map(({ features }): Sparse => {
    const at = [...features.keys()].map((key) => {
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      held[number] = (held[number] ?? 0) + 1;
      return number;
    });
    return { at, weights: [...features.values()] };
  });
  const keys = [...numbers.keys()];
  const byStructure = vectors(structures, houses, numbers.size, { shared: false, rarityPower: 0.5 });
  const byText = vectors(
    profiles.map(({ bag }): Sparse => ({ at: bag.words, weights: Float32Array.from(bag.counts, (count) => 1 + Math.log(count)) })),
    houses,
    words,
    { shared: true, rarityPower: 1 },
  );
  const place = new Map(profiles.map(({ incident }, at) => [incident, at]));
  return {
    alike(incident) {
      const of = place.get(incident);
      if (of === undefined) return null;
      const [structure, text]: [Float64Array, Float64Array] = [byStructure.cosines(of), byText.cosines(of)];
      return profiles
        .flatMap(({ incident: other }, at): Likeness[] => {
          const [ofStructure, ofText] = [structure[at] as number, text[at] as number];
          const score = rounded(structureWeight * ofStructure + (1 - structureWeight) * ofText);
          return at === of || score <= 0 ? [] : [{ incident: other, score, structure: rounded(ofStructure), text: rounded(ofText) }];
        })
        .toSorted((a, b) => b.score - a.score || (a.incident < b.incident ? -1 : 1));
    },
    text: (one, other) => textOf(byText, place.get(one), place.get(other)),
    shares: (one, other) => sharesOf(byStructure, keys, place.get(one), place.get(other)),
    rarity: (key) => Math.log((profiles.length + 1) / (held[numbers.get(key) ?? -1] ?? 1)),
  };
}

function sharesOf({ shares }: Vectors, keys: readonly string[], a: number | undefined, b: number | undefined): ReadonlyMap<string, number> {
  if (a === undefined || b === undefined) return new Map();
  return new Map([...shares(a, b)].map(([number, part]) => [keys[number] as string, part]));
}

function textOf({ shares }: Vectors, a: number | undefined, b: number | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return rounded(
    shares(a, b)
      .values()
      .reduce((sum, part) => sum + part, 0),
  );
}
