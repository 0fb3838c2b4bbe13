/** Words in a row that are one feature of a text. */
const width = 3;
/** Values of a sketch: the share of two texts' features is told to within about 0.06. */
export const size = 64;

/** FNV-1a of a string, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** The values of a sketch mix the hash of a feature each in their own way; the ways are fixed, as sketches are stored and compared. */
const ways = Array.from({ length: size }, (_, n) => [hash(`multiply ${n}`) | 1, hash(`add ${n}`)] as const);
const mixed = (value: number, [multiply, add]: (typeof ways)[number]): number => {
  const once = Math.imul(value ^ (value >>> 15), multiply) + add;
  return (once ^ (once >>> 13)) >>> 0;
};

/** How many different features a text has, and the least value of them under each of `size` hash functions. */
export type MinHash = { features: number; least: readonly number[] };

/** The sketch of a text given as its words, in order: texts that share most runs of words share most values. */
export function minHash(words: readonly string[]): MinHash {
  const features = new Set(words.slice(width - 1).map((_, at) => hash(words.slice(at, at + width).join(' '))));
  const least = Array.from({ length: size }, () => 0xffffffff);
  for (const feature of features)
    for (const [at, way] of ways.entries()) {
      const value = mixed(feature, way);
      if (value < (least[at] ?? 0)) least[at] = value;
    }
  return { features: features.size, least };
}

/** About what share of the features of both is in both (Jaccard), 0..1. */
export const likeness = (a: MinHash, b: MinHash): number =>
  a.features === 0 || b.features === 0 ? 0 : a.least.filter((value, at) => value === b.least[at]).length / size;
