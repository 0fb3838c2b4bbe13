import type { Sentence } from '../../document.ts';
import { each, wordsOf } from './features.ts';
import type { Vector } from './vector.ts';
import { vectorOf } from './vector.ts';
import type { Weights } from './weights.ts';

/** For every sentence its log-odds of each concept and interaction type, in the order of `columns`. */
export function readLinear(sentences: readonly Sentence[], weights: Weights): Float32Array[] {
  const words = sentences.map((sentence) => wordsOf(sentence.plain));
  const scratch = new Float64Array(weights.dictionary.size);
  return sentences.map((_, index) =>
    logits(
      vectorOf((b, add) => each[b]?.(sentences, words, index, add), weights.dictionary, scratch),
      weights,
    ),
  );
}

/** Indices are in range, and a check in the innermost loop is half of its time: hence the casts. */
function logits({ at, by }: Vector, { starts, column, values, scale, bias }: Weights): Float32Array {
  const sums = new Float32Array(bias.length);
  for (let i = 0; i < at.length; i++) {
    const row = at[i] as number;
    const x = by[i] as number;
    const end = starts[row + 1] as number;
    for (let k = starts[row] as number; k < end; k++) {
      const c = column[k] as number;
      sums[c] = (sums[c] as number) + (values[k] as number) * x;
    }
  }
  for (let c = 0; c < sums.length; c++) sums[c] = (sums[c] as number) * (scale[c] as number) + (bias[c] as number);
  return sums;
}
