import type { Sentence } from '../../document.ts';
import type { Encoder } from './encoder.ts';
import { encoderInput } from './input.ts';
import { tokensOf } from './tokens.ts';
import { unheard } from './unheard.ts';

/** The encoder's log-odds of each sentence, in the order of `columns`; null where it was not asked. */
export type Encoded = readonly (Float32Array | null)[];

/**
 * What the encoder says of each sentence of a document; null of those that it is not asked about (unheard.ts). One sentence at a time: int8 scores shift with the make-up of a batch, and the same sentence must read the same wherever it stands.
 */
export async function readEncoder(sentences: readonly Sentence[], encoder: Encoder): Promise<Encoded> {
  const read: (Float32Array | null)[] = [];
  // Lists and logs repeat lines with their surroundings.
  const known = new Map<string, Float32Array>();
  for (const [index, sentence] of sentences.entries()) {
    if (unheard(sentence)) {
      read.push(null);
      continue;
    }
    const tokens = tokensOf(encoder.vocabulary, encoderInput(sentences, index));
    const key = `${tokens.own} ${tokens.ids.join(' ')}`;
    // oxlint-disable-next-line no-await-in-loop -- one at a time, so that a long report takes no more memory than a short one
    const scores = known.get(key) ?? (await encoder.read(tokens));
    known.set(key, scores);
    read.push(scores);
  }
  return read;
}
