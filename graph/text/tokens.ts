import { createRequire } from 'node:module';

/** A searchable word: `word` as folded for exact and prefix match, `stem` for word match, and where it lies in the text (UTF-16). */
export type Token = { word: string; stem: string; start: number; end: number };

const { stem: porter } = createRequire(import.meta.url)('natural/lib/natural/stemmers/porter_stemmer.js') as {
  stem: (word: string) => string;
};

/** Letters and digits, with inner apostrophes, and the signs that make C++ and C# names of their own. */
const shape = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’]\p{L}+)?(?:\+\+|#(?![\p{L}\p{N}]))?/gu;
const longest = 64;
const stems = new Map<string, string>();

const fold = (raw: string) =>
  raw
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]s$/u, '')
    .replace(/['’]/gu, '')
    .replace(/\+/gu, 'plus')
    .replace(/#/gu, 'sharp')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, longest);

function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = porter(word) || word;
  if (stems.size < 200_000) stems.set(word, stem);
  return stem;
}

/** The words of a text in order, folded alike for both engines: case, accents and possessive endings do not count, `C++` is a word. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const { 0: raw, index } of text.matchAll(shape)) {
    const word = fold(raw);
    if (word !== '') found.push({ word, stem: stemOf(word), start: index, end: index + raw.length });
  }
  return found;
}
