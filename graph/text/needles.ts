import type { TextQuery } from '../engine.ts';
import { tokens } from './tokens.ts';

/** What an engine looks for, all of it: stems, exact word sequences, beginnings of words. */
export type Needles = { stems: string[]; phrases: string[][]; prefixes: string[] };

/**
 * A query in the words of the index. A word that folds to several (`back-off`) must stand as that sequence; the last part of a prefix
 * is the prefix. A part without any letter or digit (`"*"`) asks for nothing; null if the whole query does.
 */
export function needles(query: TextQuery): Needles | null {
  const stems: string[] = [];
  const phrases: string[][] = [];
  const prefixes: string[] = [];
  for (const word of query.words) {
    const parts = tokens(word);
    if (parts.length === 1) stems.push(...parts.map((part) => part.stem));
    else if (parts.length > 1) phrases.push(parts.map((part) => part.word));
  }
  for (const phrase of query.phrases) {
    const parts = tokens(phrase);
    if (parts.length > 0) phrases.push(parts.map((part) => part.word));
  }
  for (const prefix of query.prefixes) {
    const parts = tokens(prefix);
    const last = parts.pop();
    if (last !== undefined) prefixes.push(last.word);
    if (parts.length > 0) phrases.push(parts.map((part) => part.word));
  }
  return stems.length + phrases.length + prefixes.length === 0 ? null : { stems, phrases, prefixes };
}
