import type { Blocks } from './features.ts';
import type { Dictionary } from './dictionary.ts';

/** A sentence as the model sees it: which of its features it knows, and how much each weighs. */
export type Vector = { at: Int32Array; by: Float32Array };

/** How long each block is: words, characters, surroundings. Chosen by cross-validation. */
const lengths = [1, 1, 0.5] as const;

/** Weighs features by rarity; each block is scaled to its length, so that a long sentence counts no more than a short one. */
export function vector(blocks: Blocks, dictionary: Dictionary): Vector {
  const at: number[] = [];
  const by: number[] = [];
  blocks.forEach((block, b) => {
    const from = at.length;
    let square = 0;
    for (const [hash, count] of block) {
      const row = dictionary.row(hash);
      if (row < 0) continue;
      const x = (count > 1 ? 1 + Math.log(count) : count) * (dictionary.rarity[row] ?? 0);
      at.push(row);
      by.push(x);
      square += x * x;
    }
    const scale = square > 0 ? (lengths[b] ?? 0) / Math.sqrt(square) : 0;
    for (let i = from; i < by.length; i++) by[i] = (by[i] ?? 0) * scale;
  });
  return { at: Int32Array.from(at), by: Float32Array.from(by) };
}
