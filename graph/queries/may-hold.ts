/** A quick look that saves reading most texts word by word. */
import type { Term } from './words.ts';

/** False only if the text holds none of the terms. */
export function mayHold(text: string, wanted: readonly Term[]): boolean {
  // Folding may turn other letters into these: then only reading tells.
  if (/[^\p{ASCII}’]/u.test(text)) return true;
  const plain = text.toLowerCase().replace(/['’]/g, '');
  return wanted.some((term) => plain.includes(hint(term)));
}

/** What every spelling of the term begins with; signs are folded to words (C++, C#), so those have none. */
function hint(term: Term): string {
  const word = 'stem' in term ? term.stem : 'prefix' in term ? term.prefix : (term.phrase[0] ?? '');
  if (/plus|sharp/.test(word)) return '';
  // The last letter of a stem is not always that of the word: retri, retry.
  return 'stem' in term && word.length > 2 ? word.slice(0, -1) : word;
}
