import type { Sentence } from '../../document.ts';
import { features, wordsOf } from './features.ts';
import type { Vector } from './vector.ts';
import { vector } from './vector.ts';
import type { Weights } from './weights.ts';

/** For every sentence its log-odds of each concept and interaction type, in the order of `columns`. */
export function readLinear(sentences: readonly Sentence[], weights: Weights): Float32Array[] {
  const words = sentences.map((sentence) => wordsOf(sentence.plain));
  return sentences.map((_, index) => logits(vector(features(sentences, words, index), weights.dictionary), weights));
}

function logits({ at, by }: Vector, { starts, column, values, scale, bias }: Weights): Float32Array {
  const sums = new Float32Array(bias.length);
  for (let i = 0; i < at.length; i++) {
    const row = at[i] ?? 0;
    const x = by[i] ?? 0;
    const end = starts[row + 1] ?? 0;
    for (let k = starts[row] ?? 0; k < end; k++) {
      const c = column[k] ?? 0;
      sums[c] = (sums[c] ?? 0) + (values[k] ?? 0) * x;
    }
  }
  for (let c = 0; c < sums.length; c++) sums[c] = (sums[c] ?? 0) * (scale[c] ?? 0) + (bias[c] ?? 0);
  return sums;
}
