import { groupOf, groups } from '../../components/groups.ts';
import type { Group } from '../../components/groups.ts';
import { mergeQuotes } from '../../components/merge-quotes.ts';
import type { Merged } from '../../components/merge-quotes.ts';
import type { SideBySideFragment } from '../../generated/types.ts';

type PatternQuote = SideBySideFragment['quotes'][number];
/** A part of the shape; `has` says which sentences stand under it. */
export type Column = { id: string; head: string; has: (quote: PatternQuote) => boolean };
export type Cell = Merged<PatternQuote>;

/**
 * A sentence coded for the pattern itself often holds the clauses that prove its findings. Where it holds one, it says more than the clause and
 * stands for it, under that finding's part; where it holds several, each clause stands under its own. It is never shown once again by itself.
 */
export const attributed = (quotes: readonly PatternQuote[]): PatternQuote[] => {
  const proving = quotes.filter(({ finding }) => finding);
  const within = ({ quote: wide }: PatternQuote) => proving.filter(({ quote }) => wide.start <= quote.start && quote.end <= wide.end);
  const coded = quotes.filter(({ finding }) => !finding).map((wide) => ({ wide, clauses: within(wide) }));
  const standsFor = (each: PatternQuote) => coded.find(({ clauses }) => clauses.length === 1 && clauses[0] === each)?.wide.quote;
  return [
    ...coded.filter(({ clauses }) => clauses.length === 0).map(({ wide }) => wide),
    ...proving.map((each) => ({ ...each, quote: standsFor(each) ?? each.quote })),
  ];
};

const partOf = ({ finding }: PatternQuote): Group | null => (finding ? groupOf(finding) : null);

/** With less than this share of the incidents a column would stand half empty. */
const enough = 1 / 2;
/** A column of leftovers compares nothing: it has to be fuller. */
const enoughLeft = 2 / 3;

/**
 * The parts of the shape that at least half of the incidents prove, in the order of the questions, where there are two or more to compare; else
 * one column of all that shows it. What is rarer gets no column of its own, which would stand empty: such sentences share the last one, or
 * stand under the first question where even together they are few.
 */
export const columns = (edges: readonly SideBySideFragment[]): Column[] => {
  const share = (has: Column['has']) => edges.filter(({ quotes }) => quotes.some(has)).length / edges.length;
  const own = groups.filter((group) => share((quote) => partOf(quote) === group) >= enough);
  const isRest = (quote: PatternQuote) => !own.some((group) => group === partOf(quote));
  const left = share(isRest);
  if (own.length === 0 || (own.length === 1 && left > 0)) return [{ id: 'all', head: 'What shows it?', has: () => true }];
  const shown = own.map((group, at) => ({
    id: group.id,
    head: group.question,
    has: (quote: PatternQuote) => partOf(quote) === group || (at === 0 && left < enoughLeft && isRest(quote)),
  }));
  return left >= enoughLeft ? [...shown, { id: 'rest', head: 'What else belongs to it?', has: isRest }] : shown;
};

/** What an incident says on one part of the shape, each sentence once. */
export const cells = (edge: SideBySideFragment, { has }: Column): Cell[] => mergeQuotes(edge.quotes.filter(has));
