import type { Span } from '../../schema/coded.ts';
import { joined } from './joined.ts';
import { secretPatterns } from './secret-patterns.ts';

/** Signs that end a sentence or a bracket and belong to no secret. */
const trailing = /[.,;:!?)\]}>*_]+$/;

/** Where secrets stand in a text, in order, none overlapping: what one of the patterns finds, and the same words elsewhere. */
export function secrets(text: string): Span[] {
  const found: Span[] = [];
  for (const { of, only } of secretPatterns)
    for (const match of text.matchAll(of)) {
      const group = ['secret', 'secret2', 'secret3', 'secret4'].find((name) => match.groups?.[name] !== undefined);
      const place = group === undefined ? undefined : match.indices?.groups?.[group];
      if (place === undefined) continue;
      const raw = text.slice(...place);
      // In quotes all of it is the secret; else it ends before the punctuation.
      const secret = group === 'secret4' ? raw.replace(trailing, '') : raw;
      if (secret.trim() === '' || only?.(secret, match) === false) continue;
      found.push([place[0], place[0] + secret.length]);
    }
  return joined([...found, ...repeated(text, found)]);
}

/** A secret said once with its name is said again without: words that could be nothing else are masked wherever they stand. */
function repeated(text: string, found: readonly Span[]): Span[] {
  const odd = new Set(found.flatMap((span) => secretWords(text.slice(...span))));
  const again: Span[] = [];
  for (const word of odd)
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) again.push([at, at + word.length]);
  return again;
}

/** The words of a secret that stand for it by themselves: six characters or more, not letters alone. */
export const secretWords = (secret: string): string[] =>
  secret
    .split(/\s+/)
    .filter(
      (word) =>
        (word.length >= 6 && /\d/.test(word) && /[^\d.:/-]/.test(word)) ||
        word.length >= 20 ||
        (word.length >= 8 && /[^\p{L}\d.-]/u.test(word)),
    );
