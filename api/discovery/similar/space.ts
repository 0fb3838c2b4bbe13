/** All incidents of one state, ready to be compared. */
import { kinship } from './kinship.ts';
import { pauses } from './pauses.ts';
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

/** What each likeness counts for, chosen on one half of the graded queries (test/measure/judgments): words tell most, structure finds what words hide. */
const counted = { structure: 0.3, text: 0.7, kinship: 0.15 };
/** Fewer incidents do not tell what goes with what. */
const enough = 240;
const directions = 60;
/** How soon a word that comes again says no more, and how much a long report is forgiven for having many (Okapi BM25). */
const [saturation, forgiven] = [1.2, 0.75];
/** Scores are rounded, so that they do not depend on how a machine adds up. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

/** Builds the space of these profiles over so many words; others are answered between. */
export async function space(profiles: readonly Profile[], words: number): Promise<Space> {
  const houses = profiles.map(({ house }) => house);
  const numbers = new Map<string, number>();
  const held: number[] = [];
  const structures: Sparse[] = [];
  const rest = pauses();
  for (const { features } of profiles) {
    const at = Uint32Array.from(features.keys(), (key) => {
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      held[number] = (held[number] ?? 0) + 1;
      return number;
    });
    structures.push({ at, weights: Float64Array.from(features.values()) });
    // oxlint-disable-next-line no-await-in-loop -- others are answered between
    await rest();
  }
  const keys = [...numbers.keys()];
  const byStructure = await vectors(structures, houses, numbers.size, { shared: false, manner: true, rarityPower: 0.5 });
  const byText = await vectors(await saturated(profiles), houses, words, { shared: true, manner: false, rarityPower: 1 });
  const kin =
    profiles.length < enough
      ? null
      : await kinship(await joined(byStructure.rows, numbers.size, byText.rows), numbers.size + words, directions);
  const place = new Map(profiles.map(({ incident }, at) => [incident, at]));
  return {
    alike(incident) {
      const of = place.get(incident);
      if (of === undefined) return null;
      const [structure, text] = [byStructure.cosines(of), byText.cosines(of)];
      const kindred = kin?.(of);
      const whole = counted.structure + counted.text + (kindred === undefined ? 0 : counted.kinship);
      return profiles
        .flatMap(({ incident: other }, at): Likeness[] => {
          const [ofStructure, ofText] = [structure[at] as number, text[at] as number];
          // Kinship ranks what has something in common; it is no reason of its own.
          if (at === of || rounded(ofStructure + ofText) <= 0) return [];
          const sum = counted.structure * ofStructure + counted.text * ofText + counted.kinship * Math.max(0, kindred?.[at] ?? 0);
          return [{ incident: other, score: rounded(sum / whole), structure: rounded(ofStructure), text: rounded(ofText) }];
        })
        .toSorted((a, b) => b.score - a.score || (a.incident < b.incident ? -1 : 1));
    },
    text: (one, other) => textOf(byText, place.get(one), place.get(other)),
    shares: (one, other) => sharesOf(byStructure, keys, place.get(one), place.get(other)),
    rarity: (key) => Math.log((profiles.length + 1) / (held[numbers.get(key) ?? -1] ?? 1)),
  };
}

/** How much each report says by each of its words. */
async function saturated(profiles: readonly Profile[]): Promise<Sparse[]> {
  const rest = pauses();
  const lengths = profiles.map(({ bag }) => bag.counts.reduce((sum, count) => sum + count, 0));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const rows: Sparse[] = [];
  for (const [row, { bag }] of profiles.entries()) {
    const against = saturation * (1 - forgiven + (forgiven * (lengths[row] as number)) / Math.max(1, mean));
    rows.push({ at: bag.words, weights: Float64Array.from(bag.counts, (count) => (count * (saturation + 1)) / (count + against)) });
    // oxlint-disable-next-line no-await-in-loop -- others are answered between
    await rest();
  }
  return rows;
}

/** Structure and text in one vector, which count in it as they do in the score. */
async function joined(structure: readonly Sparse[], offset: number, text: readonly Sparse[]): Promise<Sparse[]> {
  const rest = pauses();
  const [ofStructure, ofText] = [Math.sqrt(counted.structure), Math.sqrt(counted.text)];
  const rows: Sparse[] = [];
  for (const [row, one] of structure.entries()) {
    const other = text[row] as Sparse;
    const at = new Uint32Array(one.at.length + other.at.length);
    const weights = new Float64Array(at.length);
    at.set(one.at);
    at.set(other.at, one.at.length);
    for (let place = 0; place < at.length; place += 1) {
      const own = place < one.at.length;
      if (!own) at[place] = (at[place] as number) + offset;
      weights[place] = own ? ofStructure * (one.weights[place] as number) : ofText * (other.weights[place - one.at.length] as number);
    }
    rows.push({ at, weights });
    // oxlint-disable-next-line no-await-in-loop -- others are answered between
    await rest();
  }
  return rows;
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
