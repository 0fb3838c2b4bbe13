import { corpusCounts } from '../../graph/queries/corpus.ts';
import type { Resolvers } from '../generated/resolvers.ts';

export const corpus: Resolvers = {
  Query: {
    corpus: async (_root, _args, { state }) => corpusCounts(await state()),
    viewer: (_root, _args, { access }) => ({
      level: access.level === 'all' ? 'internal' : 'public',
      canReview: access.canReview,
    }),
  },
};
