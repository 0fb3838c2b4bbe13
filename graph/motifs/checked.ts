/** Reading untrusted values: each reader notes what is wrong with its place, and goes on. */
import { motifLimits } from './motif.ts';
import type { MotifProblem, Path } from './problem.ts';
import { problem, unknownWord } from './problem.ts';

export type Note = (problem: MotifProblem) => void;
export type Fields = ReadonlyMap<string, unknown>;

const isAbsent = (value: unknown) => value === undefined || value === null;

/** The fields of an object, without those that are null; an unknown one is noted. Null (and noted) where it is none. */
export function fieldsOf(value: unknown, path: Path, allowed: readonly string[], note: Note): Fields | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    note(problem(path, value ?? 'nothing', `wants fields: ${allowed.join(', ')}`));
    return null;
  }
  const fields = Object.entries(value).filter(([, each]) => !isAbsent(each));
  for (const [key] of fields) if (!allowed.includes(key)) note(unknownWord([...path, key], key, 'field here', allowed));
  return new Map(fields);
}

/** The items of a list, at least one and at most `most`; none where there is no list. */
export function listOf(value: unknown, path: Path, what: string, most: number, note: Note): readonly unknown[] {
  if (isAbsent(value)) return [];
  if (!Array.isArray(value)) {
    note(problem(path, value, `wants a list of ${what}`));
    return [];
  }
  if (value.length === 0) note(problem(path, value, `wants at least one of ${what}; leave it out to ask for nothing`));
  if (value.length > most) note(problem(path, value.length, `at most ${most} ${what}, so that the question stays cheap`));
  return value.slice(0, most);
}

/** One word or a list of words, each of those allowed; null where there is none. */
export function wordsOf<T extends string>(
  value: unknown,
  path: Path,
  what: string,
  allowed: readonly T[],
  note: Note,
): readonly T[] | null {
  if (isAbsent(value)) return null;
  const list = Array.isArray(value) ? listOf(value, path, `${what}s`, allowed.length, note) : [value];
  return list.flatMap((each, n) => {
    const known = allowed.find((word) => word === each);
    if (known === undefined) note(unknownWord(Array.isArray(value) ? [...path, n] : path, each, what, allowed));
    return known ?? [];
  });
}

/** One allowed word; `otherwise` where there is none or another. */
export function wordOf<T extends string>(value: unknown, path: Path, what: string, allowed: readonly T[], otherwise: T, note: Note): T {
  if (isAbsent(value)) return otherwise;
  const known = allowed.find((word) => word === value);
  if (known === undefined) note(unknownWord(path, value, what, allowed));
  return known ?? otherwise;
}

/** One text or a list of texts, trimmed, in small letters and with single spaces; null where there is none. */
export function namesOf(value: unknown, path: Path, note: Note): readonly string[] | null {
  if (isAbsent(value)) return null;
  const list = Array.isArray(value) ? listOf(value, path, 'names', motifLimits.names, note) : [value];
  return list.flatMap((each, n) => {
    const name = typeof each === 'string' ? each.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase() : '';
    if (name !== '' && name.length <= motifLimits.letters) return name;
    note(problem(Array.isArray(value) ? [...path, n] : path, each, `wants a name of 1 to ${motifLimits.letters} letters`));
    return [];
  });
}
