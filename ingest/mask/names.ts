import { ambiguousNames } from './ambiguous-names.ts';
import { familyNames } from './family-names.ts';
import { folded } from './folded.ts';
import { givenNames } from './given-names.ts';
import { organisations } from './organisations.ts';
import { namingAfter, namingBefore, notFullNames, notSpeakers, notSurnames } from './not-people.ts';
import { beforePeople, humanVerbs, onlyHuman } from './people-words.ts';
import type { Seen } from './seen.ts';
import type { Token } from './tokens.ts';
import { tokens } from './tokens.ts';

const particles = new Set([
  'de',
  'da',
  'do',
  'dos',
  'das',
  'del',
  'della',
  'di',
  'du',
  'van',
  'von',
  'der',
  'den',
  'ter',
  'ten',
  'bin',
  'bint',
  'ibn',
  'al',
  'el',
  'la',
  'le',
  'af',
  'zu',
  'y',
  'e',
  'st',
]);
/** Given names that open sentences as words do. */
const openers = new Set([
  'will',
  'may',
  'can',
  'an',
  'or',
  'even',
  'ever',
  'per',
  'to',
  'do',
  'so',
  'in',
  'on',
  'no',
  'long',
  'mark',
  'chase',
  'grant',
  'drew',
  'ping',
  'see',
  'set',
  'let',
  'more',
  'page',
  'check',
  'since',
  'once',
  'like',
  'just',
  'jan',
  'april',
  'june',
  'august',
  'jun',
  'thu',
  'sat',
  'max',
  'min',
  'than',
  'than',
  'don',
  'van',
  'all',
  'any',
  'few',
]);

/** The parts of "Jean-Pierre" are looked up as well as the whole. */
export const isGiven = (word: string): boolean =>
  givenNames.has(folded(word)) ||
  (word.includes('-') && word.split('-').every((part) => givenNames.has(folded(part)) && !notSurnames.has(part)));
const isAmbiguous = (word: string): boolean => word.length < 3 || ambiguousNames.has(folded(word));
const isSurname = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.capital &&
  token.text.length > 1 &&
  !notSurnames.has(token.text) &&
  !namingAfter.has(token.text) &&
  !notSpeakers.has(token.text.toLowerCase()) &&
  !/^\p{Lu}{2,}s?$/u.test(token.text);

/** People by full name or given name. What is a word, a place or a product as well wants a sentence that treats it as a person. */
export function names(text: string): Seen[] {
  const all = tokens(text);
  const seen: Seen[] = [];
  const small = new Set(all.filter((token) => !token.capital).map((token) => token.text));
  const gap = (at: number): string => text.slice(all[at]?.end ?? 0, all[at + 1]?.start ?? text.length);
  /** Whether token `at + 1` follows on the same line, after white space alone. */
  const next = (at: number): Token | undefined => (/^[^\S\n]*\n?[^\S\n]*$/.test(gap(at)) && gap(at) !== '' ? all[at + 1] : undefined);
  const before = (at: number): Token | undefined => (at > 0 ? (next(at - 1) === undefined ? undefined : all[at - 1]) : undefined);

  for (let at = 0; at < all.length; at += 1) {
    const first = all[at];
    if (first === undefined || !first.capital || !isCandidate(first, text)) continue;
    const family = familyFirst(first, next(at), text);
    if (family !== null) {
      seen.push({ surface: family, kind: 'full' });
      at += 1;
      continue;
    }
    if (!isGiven(first.text)) {
      const stranger = strangerAt(at, all, next, small, text);
      if (stranger !== null) {
        seen.push({ surface: stranger, kind: 'full' });
        at += 1;
      }
      continue;
    }
    const earlier = before(at);
    if (earlier !== undefined && namingBefore.has(earlier.text) && !atLineStart(text, earlier.start)) continue;
    const second = next(at);
    // "Or Jonathan is on it".
    if (second !== undefined && openers.has(folded(first.text)) && isGiven(second.text) && !isAmbiguous(second.text)) continue;
    const last = surnameAt(at, all, text);
    if (last !== null) {
      const surface = text.slice(first.start, last.end);
      const after = all[last.index + 1] && next(last.index);
      const person = { surface: spaced(surface), kind: 'full' as const };
      if (!notFullNames.has(surface.replaceAll(/\W/g, '')) && !isTitleCase(all, at, last.index, next)) {
        const known = familyNames.has(all[last.index]?.text ?? '');
        const sure =
          !isAmbiguous(first.text) ||
          (known && !openers.has(folded(first.text))) ||
          /^\s*[(<]\s*(?:@|[\w.+-]+@)/.test(text.slice(last.end, last.end + 40));
        const treated = isTreated(earlier, after, text, first.start, humanVerbs) && !small.has((all[last.index]?.text ?? '').toLowerCase());
        if (sure || treated) {
          seen.push(person);
          at = last.index;
          continue;
        }
      }
    }
    const after = next(at);
    if (after !== undefined && (namingAfter.has(after.text) || (after.capital && !isSurname(after) && /^\p{Lu}{2,}/u.test(after.text))))
      continue;
    if (/^(?:the|a|an|our|its|this|each|every|any|no|your|their)$/i.test(earlier?.text ?? '')) continue;
    if (
      earlier?.capital === true &&
      !atLineStart(text, earlier.start) &&
      !beforePeople.has(earlier.text.toLowerCase()) &&
      isAmbiguous(first.text)
    )
      continue;
    const opener = openers.has(folded(first.text));
    const alone = !isAmbiguous(first.text)
      ? !/^\p{Lu}{2,}$/u.test(first.text)
      : isTreated(opener ? undefined : earlier, after, text, first.start, atDatedLine(text, first.start) ? humanVerbs : onlyHuman, true) &&
        first.text.length > 1;
    if (alone) seen.push({ surface: first.text, kind: 'given' });
  }
  return seen;
}

const isCandidate = (token: Token, text: string): boolean =>
  token.bare && /^[\p{Lu}][\p{L}\p{M}'’-]*$/u.test(token.text) && !(/^\p{Lu}{2,}$/u.test(token.text) && text.length > 0);

/** "Zhang Wei": a family name that is common and a given name after it. */
function familyFirst(first: Token, second: Token | undefined, text: string): string | null {
  if (
    second === undefined ||
    !second.bare ||
    !second.capital ||
    isGiven(first.text) ||
    !familyNames.has(first.text) ||
    !isGiven(second.text)
  )
    return null;
  return /^\p{Lu}\p{Ll}+$/u.test(second.text) && !notSurnames.has(second.text) && !namingAfter.has(second.text) && first.text.length <= 9
    ? spaced(text.slice(first.start, second.end))
    : null;
}

/** Whether a word may be part of a name that no table knows: capitalised, no acronym, no known word, maker or product, nowhere in small letters. */
const isStrange = (token: Token, small: ReadonlySet<string>): boolean =>
  /^\p{Lu}[\p{Ll}\p{M}'’]{2,}(?:-\p{Lu}\p{Ll}+)?$/u.test(token.text) &&
  token.bare &&
  isSurname(token) &&
  !organisations.has(token.text) &&
  !namingBefore.has(token.text) &&
  !ambiguousNames.has(folded(token.text)) &&
  !small.has(token.text.toLowerCase());

/** Two words that no table of given names holds, of which the second is a family name, or that act at the head of a dated line, or ", who …" follows. */
function strangerAt(
  at: number,
  all: readonly Token[],
  next: (at: number) => Token | undefined,
  small: ReadonlySet<string>,
  text: string,
): string | null {
  const [first, second, before] = [all[at], next(at), at > 0 && next(at - 1) !== undefined ? all[at - 1] : undefined];
  if (first === undefined || second === undefined || !isStrange(first, small) || !second.bare || small.has(second.text.toLowerCase()))
    return null;
  if (before?.capital === true && !atLineStart(text, before.start) && !beforePeople.has(before.text.toLowerCase())) return null;
  const third = next(at + 1);
  if (third?.capital === true) return null;
  const family = (familyNames.has(second.text) && !organisations.has(second.text)) || (isGiven(second.text) && !isAmbiguous(second.text));
  const dated = atDatedLine(text, first.start);
  const acts =
    third !== undefined &&
    humanVerbs.has(third.text) &&
    !/^(?:is|was|has|had|and|set|started|starts|came|comes|went|goes|began|begins|stopped|stops|sent|sends)$/.test(third.text);
  const who = /^,? who\b/.test(text.slice(second.end, second.end + 6));
  const named = family || (isStrange(second, small) && ((dated && acts) || who || (third !== undefined && onlyHuman.has(third.text))));
  return named ? spaced(text.slice(first.start, second.end)) : null;
}

/** The end of the family name that goes with the given name at `at`: initials, second given names and particles between are its part. */
function surnameAt(at: number, all: readonly Token[], text: string): { index: number; end: number } | null {
  let index = at + 1;
  let end = all[at]?.end ?? 0;
  for (let steps = 0; steps < 4; steps += 1) {
    const token = all[index];
    const between = token === undefined ? '' : text.slice(end, token.start);
    if (
      token === undefined ||
      !/^(?:\.?[^\S\n]+|[^\S\n]*\n[^\S\n]*)$/.test(between) ||
      (/\n/.test(between) && ((steps === 0 && isLineOf(text, all[at]?.start ?? 0)) || !isWrapped(text, end)))
    )
      return null;
    if (/^\p{Lu}$/u.test(token.text) || particles.has(token.text.toLowerCase())) {
      [index, end] = [index + 1, token.end];
      continue;
    }
    if (!isSurname(token) || (between.startsWith('.') && !/\p{Lu}$/u.test(text.slice(0, end).slice(-1)))) return null;
    const then = all[index + 1];
    const gap = then === undefined ? '' : text.slice(token.end, then.start);
    // "Juan Carlos Ortega": where the second is a given name too, and a family name follows on the line, all three are the name.
    if (then !== undefined && isGiven(token.text) && isSurname(then) && /^[^\S\n]+$/.test(gap) && then.bare)
      return { index: index + 1, end: then.end };
    return tokenEnds(token, text) ? { index, end: token.end } : null;
  }
  return null;
}

const tokenEnds = (token: Token, text: string): boolean => token.bare || /^[.,;:)]/.test(text.slice(token.end, token.end + 1));
/** Whether the line holds but this word: a heading or a cell, that no name goes on from. */
const isLineOf = (text: string, start: number): boolean => /(?:^|\n)\W*$/.test(text.slice(Math.max(0, start - 12), start));
/** Whether the line that ends there is long enough to have been broken within a sentence. */
const isWrapped = (text: string, end: number): boolean => end - text.lastIndexOf('\n', end - 1) > 40;
const atLineStart = (text: string, start: number): boolean => /(?:^|\n)[\s>*•#|-]*$/.test(text.slice(Math.max(0, start - 12), start));
/** Whether a time stands before it on the line: "11:04 UTC - Mark restarts …". */
const atDatedLine = (text: string, start: number): boolean =>
  /(?:^|\n)[^\n]{0,30}\d{1,2}[:.h]\d{2}[^\p{L}\n]{0,12}(?:[AP]M|Z|[A-Z]{3,4})?[^\p{L}\n]{0,8}$/u.test(
    text.slice(Math.max(0, start - 70), start),
  );
const spaced = (surface: string): string => surface.replaceAll(/\s+/g, ' ');

/** Whether the words around a name treat it as a person: a verb of people after it, or a word that comes before people. */
function isTreated(
  earlier: Token | undefined,
  after: Token | undefined,
  text: string,
  start: number,
  verbs: ReadonlySet<string>,
  alone = false,
): boolean {
  if (after !== undefined && verbs.has(after.text)) return true;
  if (earlier === undefined) return !alone && atDatedLine(text, start);
  const word = earlier.text.toLowerCase();
  return alone
    ? /^(?:asked|pinged|paged|told|contacted|messaged|notified|informed|thanks|colleague|dr|mr|mrs|ms|hi|hello|dear|kudos)$/.test(word)
    : beforePeople.has(word);
}

/** A run of four or more capitalised words is a title, in which any word may look like a name. */
function isTitleCase(all: readonly Token[], from: number, to: number, next: (at: number) => Token | undefined): boolean {
  let [left, right] = [from, to];
  while (left > from - 4 && left > 0 && all[left - 1]?.capital === true && next(left - 1) !== undefined) left -= 1;
  while (right < to + 4 && all[right + 1]?.capital === true && next(right) !== undefined) right += 1;
  return right - left + 1 > to - from + 3 && isAmbiguous(all[from]?.text ?? '');
}
