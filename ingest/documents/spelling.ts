import type { Sentence } from '../document.ts';

/** How the prose writes a name that links and folders write in one word: "Open Food Facts" for openfoodfacts; null where it does not, or not with a capital. */
export function spelling(slug: string, sentences: readonly Sentence[]): string | null {
  const letters = squeezed(slug)
    .split('')
    .join(String.raw`[ .-]?`);
  const pattern = new RegExp(String.raw`(?<![\w/.@-])${letters}(?![\w@/-]|\.\w)`, 'gi');
  for (const { plain } of sentences) for (const [found] of plain.matchAll(pattern)) if (/\p{Lu}/u.test(found)) return found;
  return null;
}

/** A name's letters and digits, in small letters: what two spellings of it share. */
export const squeezed = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
