/** Reads what a person typed into the search box. */
import type { TextQuery } from '../engine.ts';
import { tokens } from '../text/tokens.ts';

/** Too common to tell reports apart; kept inside phrases, and where nothing else was typed. */
const common = new Set(
  'a an and are as at be but by for from had has have how in into is it its no not of on or so than that the their then there these they this to was were what when where which who why will with'.split(
    ' ',
  ),
);

/**
 * Words, "phrases" and prefixes (retr*). A word with marks inside (fail-open) is a phrase of its parts; an unclosed quotation mark closes at
 * the end; what holds no letter or digit is left out.
 */
export function parseWords(text: string): TextQuery {
  const query: TextQuery = { words: [], phrases: [], prefixes: [] };
  for (const [, quoted, plain] of text.matchAll(/"([^"]*)(?:"|$)|([^\s"]+)/g)) {
    const parts = tokens(quoted ?? plain ?? '').map(({ word }) => word);
    const [first] = parts;
    if (first === undefined) continue;
    if (quoted === undefined && plain?.endsWith('*') && parts.length === 1) query.prefixes.push(first);
    else if (parts.length > 1) query.phrases.push(parts.join(' '));
    else query.words.push(first);
  }
  const telling = query.words.filter((word) => !common.has(word));
  const words = telling.length > 0 || query.phrases.length + query.prefixes.length > 0 ? telling : query.words;
  return { words: [...new Set(words)], phrases: [...new Set(query.phrases)], prefixes: [...new Set(query.prefixes)] };
}

/** One thing to look for in a text: a word by its stem, a phrase word by word, or the beginning of a word. */
export type Term = { stem: string } | { phrase: string[] } | { prefix: string };

/** The terms of a query: words first, then phrases, then prefixes. */
export function terms({ words, phrases, prefixes }: TextQuery): Term[] {
  return [
    ...words.flatMap((word) => tokens(word).map(({ stem }) => ({ stem }))),
    ...phrases.map((phrase) => ({ phrase: phrase.split(' ') })),
    ...prefixes.map((prefix) => ({ prefix })),
  ];
}
