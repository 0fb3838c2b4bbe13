import { tellingText } from './keys.ts';
import { likeness } from './min-hash.ts';
import type { Sketch } from './sketch.ts';

/** Share of runs of words from which two texts of one day are one report in two forms. */
const sameText = 0.6;
/** The same where the day is told differently, and from how many features on: posts from a template are short. */
const surelySameText = 0.9;
const longText = 150;
/** Share of the telling words of two titles, for reports of one house and day. */
const sameTitle = 0.6;
/** Days that two readings of one day may lie apart: one is often the day of publication. */
const misread = 45;

const apart = (a: string | null, b: string | null, most: number): boolean =>
  a !== null && b !== null && Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000 > most;

/** Names of one house share a word: "rust" and "rust-project". */
const otherHouse = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && new Set(a.split('-')).isDisjointFrom(new Set(b.split('-')));

function titled(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [new Set(a), new Set(b)];
  const shared = left.intersection(right).size;
  // "master s5 switchover" and "master s7 switchover" are two of a kind
  const numbered = (words: Set<string>) => [...words].some((word) => /\d/.test(word));
  if (numbered(left.difference(right)) && numbered(right.difference(left))) return false;
  return shared >= 2 && shared / left.union(right).size >= sameTitle;
}

/** A short text from a template is told apart by its title. */
function otherTitle(a: readonly string[], b: readonly string[]): boolean {
  const shared = new Set(a).intersection(new Set(b)).size;
  return a.length > 0 && b.length > 0 && shared < Math.min(a.length, b.length) / 2;
}

/** Two tellings of one incident name some hour alike; two incidents of one day do not. */
const otherHours = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && new Set(a).isDisjointFrom(new Set(b));

/**
 * Whether two reports tell of one incident, by what they say: the same address, nearly the same text, or the same title of the same house
 * and day. The order of the two does not matter.
 */
export function linked(a: Sketch, b: Sketch): boolean {
  if (a.url !== null && a.url === b.url) return !apart(a.date, b.date, misread);
  const [likely, features] = [likeness(a.text, b.text), Math.min(a.text.features, b.text.features)];
  if (features >= longText && likely >= surelySameText) return !apart(a.date, b.date, misread);
  const sameForm = features >= longText || (features >= tellingText && !otherTitle(a.title, b.title));
  if (sameForm && likely >= sameText && !apart(a.date, b.date, 0) && !otherHouse(a.house, b.house)) return true;
  const oneDay = a.house !== null && a.house === b.house && a.date !== null && a.date === b.date;
  return oneDay && titled(a.title, b.title) && !otherHours(a.times, b.times);
}
