/** Which concepts and patterns a search names. The vocabulary is public: nothing here depends on who asks. */
import { concepts, patterns } from '../../schema/generated/vocabulary.ts';
import type { PatternRow } from './pattern.ts';
import type { TextQuery } from '../engine.ts';
import { tokens } from '../text/tokens.ts';
import { folkNames } from './folk-names.ts';
import type { Mark } from './passage.ts';
import { mark } from './passage.ts';
import type { ConceptRow } from './vocabulary.ts';
import type { Term } from './words.ts';

export type NameReason = { excerpt: string; marks: Mark[] };
/** `named`: the name, or what engineers call it, holds every term; otherwise the definition completes them, or some are missing (`partly`). */
export type NameHit = {
  row: ConceptRow | PatternRow;
  match: 'named' | 'defined' | 'partly';
  held: number;
  place: number;
  reasons: NameReason[];
};

const rank = { named: 0, defined: 1, partly: 2 };
const slug = (id: string): string => id.replace(/^.*\//, '').replaceAll('-', ' ');

/** Hits among patterns and concepts, the best first; a name that holds fewer than half of the terms is none. */
export function nameHits(query: readonly Term[], asked: TextQuery): NameHit[] {
  if (query.length === 0) return [];
  const folk = folkFor(asked);
  return [...patterns, ...concepts]
    .flatMap((row, at): NameHit[] => {
      const label = mark(row.label, query);
      const name = mark(`${row.label} ${slug(row.id)}`, query);
      const is = mark(row.is, query);
      const called = folk.get(row.id);
      const all = mark(`${row.label} ${slug(row.id)} ${row.is}`, query);
      const match = called !== undefined || name.held === query.length ? 'named' : all.held === query.length ? 'defined' : 'partly';
      if (match === 'partly' && (name.held === 0 || name.held * 2 < query.length)) return [];
      const reasons = [
        ...(called === undefined ? [] : [{ excerpt: called.name, marks: mark(called.name, query).marks }]),
        { excerpt: row.label, marks: label.marks },
        { excerpt: row.is, marks: is.marks },
      ].filter((reason) => reason.marks.length > 0);
      // Where only the id holds the words (`thundering-herd`), the label is shown unmarked.
      return [
        {
          row,
          place: called?.place ?? at,
          match,
          held: called === undefined ? name.held : query.length,
          reasons: reasons.length > 0 ? reasons : [{ excerpt: row.label, marks: [] }],
        },
      ];
    })
    .toSorted((a, b) => rank[a.match] - rank[b.match] || b.held - a.held || a.place - b.place);
}

const folkTokens = folkNames.map(([name, ids]) => ({ name, ids, stems: tokens(name).map(({ stem }) => stem) }));

/** The ids that folk names in a search stand for, each with its name and its place among them. A phrase is one only as a whole. */
function folkFor({ words, phrases }: TextQuery): Map<string, { name: string; place: number }> {
  const typed = new Set(words.flatMap((word) => tokens(word)).map(({ stem }) => stem));
  const quoted = new Set(
    phrases.map((phrase) =>
      tokens(phrase)
        .map(({ stem }) => stem)
        .join(' '),
    ),
  );
  const found = folkTokens.filter(({ stems }) => stems.every((stem) => typed.has(stem)) || quoted.has(stems.join(' ')));
  return new Map(found.flatMap(({ name, ids }) => ids.map((id, place) => [id, { name, place }] as const)));
}
