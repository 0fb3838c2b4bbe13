import type { Sentence } from '../../document.ts';
import { sentenceVectors } from './sentence-vectors.ts';
import type { Weights } from './weights.ts';

/** What reads with each weights, made once: it remembers words. */
const readers = new WeakMap<Weights, ReturnType<typeof sentenceVectors>>();

/** For every sentence its log-odds of each concept and interaction type, in the order of `columns`. */
export function readLinear(sentences: readonly Sentence[], weights: Weights): Float32Array[] {
  const vectors = readers.get(weights) ?? sentenceVectors(weights.dictionary);
  readers.set(weights, vectors);
  const { sum, scale, bias } = weights;
  const out: Float32Array[] = [];
  vectors(sentences, (vector) => {
    const sums = sum(vector);
    for (let c = 0; c < sums.length; c++) sums[c] = (sums[c] as number) * (scale[c] as number) + (bias[c] as number);
    out.push(sums);
  });
  return out;
}
