import { groupOf, groups } from '../../components/groups.ts';
import type { Group } from '../../components/groups.ts';
import { mergeQuotes } from '../../components/merge-quotes.ts';
import type { Merged } from '../../components/merge-quotes.ts';
import type { SideBySideFragment } from '../../generated/types.ts';

type PatternQuote = SideBySideFragment['quotes'][number];
/** A part of the shape; `has` says which sentences stand under it. */
export type Column = { id: string; head: string; has: (quote: PatternQuote) => boolean };
export type Cell = Merged<PatternQuote>;

const partOf = ({ finding }: PatternQuote): Group | null => (finding ? groupOf(finding) : null);

/**
 * The parts of the shape that incidents prove, in the order of the questions. A part that less than a third of them prove gets no
 * column of its own, which would stand empty: such sentences share the last one.
 */
export const columns = (edges: readonly SideBySideFragment[]): Column[] => {
  const share = (part: Group | null) => edges.filter(({ quotes }) => quotes.some((quote) => partOf(quote) === part)).length / edges.length;
  const own = groups.filter((group) => share(group) >= 1 / 3);
  const rest = [null, ...groups].filter((part) => share(part) > 0 && !own.some((group) => group === part));
  const head = own.length > 0 ? 'What else belongs to it?' : 'What shows it?';
  return [
    ...own.map((group) => ({ id: group.id, head: group.question, has: (quote: PatternQuote) => partOf(quote) === group })),
    ...(rest.length > 0 ? [{ id: 'rest', head, has: (quote: PatternQuote) => rest.includes(partOf(quote)) }] : []),
  ];
};

/** What an incident says on one part of the shape, each sentence once. */
export const cells = (edge: SideBySideFragment, { has }: Column): Cell[] => mergeQuotes(edge.quotes.filter(has));
