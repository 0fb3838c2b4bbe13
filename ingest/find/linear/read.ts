import type { Sentence } from '../../document.ts';
import { sentenceVectors } from './sentence-vectors.ts';
import type { Weights } from './weights.ts';

/** What reads with each weights, made once: it remembers words. */
const readers = new WeakMap<Weights, ReturnType<typeof sentenceVectors>>();

/** For every sentence its log-odds of each concept and interaction type, in the order of `columns`. */
export function readLinear(sentences: readonly Sentence[], weights: Weights): Float32Array[] {
  const vectors = readers.get(weights) ?? sentenceVectors(weights.dictionary, weights.rows);
  readers.set(weights, vectors);
  const { rows, scale, bias } = weights;
  const width = scale.length;
  const all = new Float32Array(sentences.length * width);
  let at = 0;
  vectors(sentences, (vector) => {
    const sums = rows.sum(vector);
    for (let c = 0; c < width; c++) all[at++] = (sums[c] as number) * (scale[c] as number) + (bias[c] as number);
  });
  return sentences.map((_, i) => all.subarray(i * width, (i + 1) * width));
}
