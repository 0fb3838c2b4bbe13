/** Which concepts and patterns a search names. The vocabulary is public: nothing here depends on who asks. */
import { concepts, patterns } from '../../schema/generated/vocabulary.ts';
import type { ConceptId, PatternId } from '../../schema/coded.ts';
import type { PatternRow } from './pattern.ts';
import { tokens } from '../text/tokens.ts';
import { folkNames } from './folkNames.ts';
import type { Mark } from './passage.ts';
import { mark } from './passage.ts';
import type { Term } from './words.ts';

export type ConceptRow = (typeof concepts)[number];
export type NameReason = { excerpt: string; marks: Mark[] };
/** `named`: the name, or what engineers call it, holds every term; otherwise the definition completes them, or some are missing (`partly`). */
export type NameHit = { row: ConceptRow | PatternRow; match: 'named' | 'defined' | 'partly'; held: number; reasons: NameReason[] };

const rank = { named: 0, defined: 1, partly: 2 };
const slug = (id: string): string => id.replace(/^.*\//, '').replaceAll('-', ' ');

/** Hits among patterns and concepts, the best first; a name that holds fewer than half of the terms is none. */
export function nameHits(query: readonly Term[], text: string): NameHit[] {
  if (query.length === 0) return [];
  const folk = folkFor(text);
  return [...patterns, ...concepts]
    .flatMap((row): NameHit[] => {
      const label = mark(row.label, query);
      const name = mark(`${row.label} ${slug(row.id)}`, query);
      const is = mark(row.is, query);
      const called = folk.get(row.id);
      const all = mark(`${row.label} ${slug(row.id)} ${row.is}`, query);
      const match = called !== undefined || name.held === query.length ? 'named' : all.held === query.length ? 'defined' : 'partly';
      if (match === 'partly' && (name.held === 0 || name.held * 2 < query.length)) return [];
      const reasons = [
        ...(called === undefined ? [] : [{ excerpt: called, marks: mark(called, query).marks }]),
        { excerpt: row.label, marks: label.marks },
        { excerpt: row.is, marks: is.marks },
      ].filter((reason) => reason.marks.length > 0);
      // Where only the id holds the words (`thundering-herd`), the label is shown unmarked.
      return [{ row, match, held: name.held, reasons: reasons.length > 0 ? reasons : [{ excerpt: row.label, marks: [] }] }];
    })
    .map((hit, place) => ({ hit, place }))
    .toSorted((a, b) => rank[a.hit.match] - rank[b.hit.match] || b.hit.held - a.hit.held || a.place - b.place)
    .map(({ hit }) => hit);
}

const folkTokens = folkNames.map(([name, ids]) => ({ name, ids, stems: tokens(name).map(({ stem }) => stem) }));

/** The ids that a folk name in the text stands for, each with that name; the name's words must all be there. */
function folkFor(text: string): Map<ConceptId | PatternId, string> {
  const typed = new Set(tokens(text).map(({ stem }) => stem));
  const found = folkTokens.filter(({ stems }) => stems.every((stem) => typed.has(stem)));
  return new Map(found.flatMap(({ name, ids }) => ids.map((id) => [id, name] as const)));
}
