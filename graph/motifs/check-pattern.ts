/** A pattern's file: a motif, and what people should know of it. */
import { fieldsOf, listOf } from './checked.ts';
import type { Fields, Note } from './checked.ts';
import { motifFields, motifIn } from './check-motif.ts';
import type { Motif } from './motif.ts';
import type { MotifProblem, Path } from './problem.ts';
import { problem } from './problem.ts';

/** A work that describes the pattern. */
export type Work = { author: string; title: string; year: number };

/** Another pattern that is easily taken for this one, and what tells them apart. */
export type LookAlike = { pattern: string; difference: string };

/** All but the motif may be left out in a file of one's own: null, or an empty list. */
export type PatternFile = {
  id: string | null;
  label: string | null;
  definition: string | null;
  why: string | null;
  asks: readonly string[];
  literature: readonly Work[];
  lookAlikes: readonly LookAlike[];
  motif: Motif;
};

const patternFields = ['id', 'label', 'definition', 'why', 'asks', 'literature', 'lookAlikes', ...motifFields];
const most = 20;

function textOf(fields: Fields, key: string, at: Path, note: Note): string | null {
  const value = fields.get(key);
  if (value === undefined) return null;
  const text = typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() : '';
  if (text !== '' && text.length <= 2000) return text;
  note(problem([...at, key], value, 'wants a text of 1 to 2,000 letters'));
  return null;
}

function needed(fields: Fields, key: string, at: Path, note: Note): string {
  if (!fields.has(key)) note(problem([...at, key], undefined, 'is missing'));
  return textOf(fields, key, at, note) ?? '';
}

function workOf(value: unknown, at: Path, note: Note): Work | null {
  const fields = fieldsOf(value, at, ['author', 'title', 'year'], note);
  if (fields === null) return null;
  const year = fields.get('year');
  const isYear = typeof year === 'number' && Number.isInteger(year) && year > 1500 && year < 2200;
  if (!isYear) note(problem([...at, 'year'], year ?? 'nothing', 'wants a year, as a number'));
  return { author: needed(fields, 'author', at, note), title: needed(fields, 'title', at, note), year: isYear ? year : 0 };
}

function lookAlikeOf(value: unknown, at: Path, note: Note): LookAlike | null {
  const fields = fieldsOf(value, at, ['pattern', 'difference'], note);
  return fields && { pattern: needed(fields, 'pattern', at, note), difference: needed(fields, 'difference', at, note) };
}

/** Reads a pattern from plain data, or everything that is wrong with it. Never throws. */
export function checkPattern(input: unknown): { pattern: PatternFile } | { problems: MotifProblem[] } {
  const problems: MotifProblem[] = [];
  const note: Note = (each) => void problems.push(each);
  const fields = fieldsOf(input, [], patternFields, note);
  if (fields === null) return { problems };
  const list = <T>(key: string, what: string, read: (item: unknown, at: Path) => T | null): T[] =>
    listOf(fields.get(key), [key], what, most, note).flatMap((item, n) => read(item, [key, n]) ?? []);
  const id = textOf(fields, 'id', [], note);
  if (id !== null && !/^[a-z][a-z0-9-]{0,59}$/.test(id))
    note(problem(['id'], id, 'wants a slug: a small letter, then small letters, digits and -'));
  const pattern: PatternFile = {
    id,
    label: textOf(fields, 'label', [], note),
    definition: textOf(fields, 'definition', [], note),
    why: textOf(fields, 'why', [], note),
    asks: list('asks', 'questions', (item, at) => {
      if (typeof item === 'string' && item.trim() !== '') return item.trim();
      note(problem(at, item, 'wants a question'));
      return null;
    }),
    literature: list('literature', 'works', (item, at) => workOf(item, at, note)),
    lookAlikes: list('lookAlikes', 'patterns', (item, at) => lookAlikeOf(item, at, note)),
    motif: motifIn(fields, note),
  };
  return problems.length > 0 ? { problems } : { pattern };
}
