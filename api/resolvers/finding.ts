import { isLikely } from '../../graph/likely.ts';
import { conceptById } from '../../graph/queries/vocabulary.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { seen } from './seen.ts';

export const finding: Resolvers = {
  Finding: {
    concept: (row) => conceptById(row.concept),
    by: ({ status, by }, _args, { viewer }) => (status === 'found' || by === 'rhyme' || viewer.level === 'all' ? by : 'reviewer'),
    likely: isLikely,
    concerns: ({ id, incident }, _args, { loaders }) => loaders.componentOf.load({ id: `concerns ${id}`, incident }),
    quotes: (row, _args, { loaders }) => loaders.findingQuotes.load(row),
    incident: async (row, _args, { state }) => seen((await state()).byId.get(row.incident)),
  },
};
