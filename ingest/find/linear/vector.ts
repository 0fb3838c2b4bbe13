import type { Add, Blocks } from './features.ts';
import type { Dictionary } from './dictionary.ts';

/** A sentence as the model sees it: which of its features it knows, and how much each weighs. */
export type Vector = { at: Int32Array; by: Float32Array };

/** The same with part of it summed beforehand: sums that are kept by number (row-sum.ts), all times `keptBy`. */
export type PartlySummed = Vector & { kept: Int32Array; keptBy: number };

/** How long each block is: words, characters, surroundings. Chosen by cross-validation. */
export const lengths = [1, 1, 0.5] as const;

/** What a feature weighs that came so often, before its block is scaled to its length. */
export const weigh = (count: number, rarity: number): number => (count > 1 ? 1 + Math.log(count) : count) * rarity;

/** The vector of features that are counted already; `scratch` as for `vectorOf`. Plain: `sentence-vectors.ts` is how to read many sentences. */
export const vector = (blocks: Blocks, dictionary: Dictionary, scratch?: Float64Array): Vector =>
  vectorOf((b, add) => blocks[b]?.forEach((count, hash) => add(hash, count)), dictionary, scratch);

/**
 * Weighs the features of each block by rarity; each block is scaled to its length, so that a long sentence counts no more than a short one.
 * `scratch` has a zero for each row of the dictionary, and has them again afterwards: who asks for many vectors makes it once.
 */
function vectorOf(
  block: (b: number, add: Add) => void,
  dictionary: Dictionary,
  scratch: Float64Array = new Float64Array(dictionary.size),
): Vector {
  const at: number[] = [];
  const by: number[] = [];
  const add: Add = (hash, count) => {
    const row = dictionary.row(hash);
    if (row < 0) return;
    const before = scratch[row] as number;
    if (before === 0) at.push(row);
    scratch[row] = before + count;
  };
  for (let b = 0; b < lengths.length; b++) {
    const from = at.length;
    block(b, add);
    let square = 0;
    for (let i = from; i < at.length; i++) {
      const row = at[i] as number;
      const count = scratch[row] as number;
      scratch[row] = 0;
      const x = weigh(count, dictionary.rarity[row] as number);
      by.push(x);
      square += x * x;
    }
    const scale = square > 0 ? (lengths[b] as number) / Math.sqrt(square) : 0;
    for (let i = from; i < by.length; i++) by[i] = (by[i] as number) * scale;
  }
  return { at: Int32Array.from(at), by: Float32Array.from(by) };
}
