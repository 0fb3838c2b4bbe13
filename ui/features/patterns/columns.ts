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
 * A sentence coded for the pattern itself often holds the clause that proves a finding, and says more: it stands for that clause, under the
 * finding's part, and not once again by itself.
 */
export const attributed = (quotes: readonly PatternQuote[]): PatternQuote[] => {
  const coded = quotes.filter(({ finding }) => !finding);
  const holding = ({ quote }: PatternQuote) => coded.find((wide) => wide.quote.start <= quote.start && quote.end <= wide.quote.end);
  const proving = quotes.filter(({ finding }) => finding).map((each) => ({ ...each, quote: holding(each)?.quote ?? each.quote }));
  return [...coded.filter((wide) => !proving.some(({ quote }) => quote.id === wide.quote.id)), ...proving];
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
