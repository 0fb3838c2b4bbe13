import type { Document, Refusal, Sentence } from '../document.ts';
import { refuse } from '../documents/refuse.ts';

/** Is it an incident report at all? Null where it is, else why not. */
export function recognise(document: Document, sentences: Sentence[]): Refusal | null {
  return sentences.length === 0 ? refuse(document.path, 'empty', 'holds no sentence; give a file with a report in it') : null;
}
