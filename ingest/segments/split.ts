import { createHash } from 'node:crypto';
import type { Block, Document } from '../document.ts';
import { datesIn } from '../documents/dates.ts';

/** A log has at least so many entries, each with so many words, and its neighbours lie so many days apart at the median: a timeline's headings do not. */
const entries = 3;
const words = 40;
const days = 2;

/** An incident's part of a file: its own document, where it begins in the file, and its day, numbered from the second of that day on; `day` is null for a file of one. */
export type Part = { document: Document; start: number; day: string | null };

/**
 * The incidents of a log, each as a document of its own: where headings of one level each begin with or hold another day ("Incident on 2024-07-25 …") and prose follows.
 * One part that is the whole document where the file tells of one incident, which is nearly always.
 */
export function incidentsIn(document: Document): Part[] {
  const whole = [{ document, start: 0, day: null }];
  const headings = document.blocks.filter(({ kind }) => kind === 'heading');
  for (const depth of new Set(headings.map((block) => block.depth))) {
    const level = headings.filter((block) => block.depth === depth);
    const dated = level.flatMap((block) => {
      const day = datesIn(document.text.slice(block.start, block.end))[0]?.iso;
      return day?.startsWith('--') === false ? [{ block, day }] : [];
    });
    if (dated.length < entries || dated.length < 0.8 * level.length) continue;
    const parts = dated.map(({ block, day }, at) => {
      const nth = dated.slice(0, at).filter((other) => other.day === day).length + 1;
      return partOf(document, block, headings, nth === 1 ? day : `${day}-${nth}`);
    });
    if (parts.every((part) => wordsIn(part.document.text) >= words) && medianGap(dated.map(({ day }) => day)) >= days) return parts;
  }
  return whole;
}

/** What the report of a part is called in its source: by the day, so that a log keeps the names of its incidents while new ones are put on top. */
export const partPath = (path: string, { day }: Pick<Part, 'day'>): string => (day === null ? path : `${path}#${day}`);

/** The file that a stored path is of: the path itself, or without the day of its incident. */
export const fileOf = (path: string): string => path.replace(/#\d{4}-\d\d-\d\d(?:-\d+)?$/, '');

/** From a heading to the next of its level or above, its blocks moved. */
function partOf(document: Document, heading: Block, headings: readonly Block[], day: string): Part {
  const start = document.text.lastIndexOf('\n', heading.start) + 1;
  const next = headings.find((block) => block.start > heading.start && block.depth <= heading.depth);
  const end = next === undefined ? document.text.length : document.text.lastIndexOf('\n', next.start) + 1;
  const text = document.text.slice(start, end);
  return {
    start,
    day,
    document: {
      ...document,
      text,
      sha256: createHash('sha256').update(text).digest('hex'),
      blocks: document.blocks
        .filter((block) => block.start >= start && block.end <= end)
        .map((block) => ({ ...block, start: block.start - start, end: block.end - start })),
      // The file's title and date are the log's.
      meta: {},
    },
  };
}

const wordsIn = (text: string): number => (text.match(/\p{L}[\p{L}\p{N}'-]*/gu) ?? []).length;

function medianGap(isoDays: readonly string[]): number {
  const gaps = isoDays.slice(1).map((day, i) => Math.abs(Date.parse(day) - Date.parse(isoDays[i] ?? day)) / 86_400_000);
  return gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
}
