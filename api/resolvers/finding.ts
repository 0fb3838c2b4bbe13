import { isLikely } from '../../graph/likely.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { conceptById } from '../../graph/queries/vocabulary.ts';

export const finding: Resolvers = {
  Finding: {
    concept: (row) => conceptById(row.concept),
    by: ({ status, by }, _args, { viewer }) => (status === 'found' || by === 'rhyme' || viewer.level === 'all' ? by : 'reviewer'),
    likely: isLikely,
    quotes: (row, _args, { loaders }) => loaders.findingQuotes.load(row),
    incident: async (row, _args, { state }) => seen((await state()).byId.get(row.incident)),
  },
  Quote: {
    report: async (row, _args, { loaders }) => seen(await loaders.reports.load(row.report)),
  },
};

/** What a visible row points to is visible too, unless a write came between. */
export function seen<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('the graph changed while this was read');
  return value;
}
