import { corpusCounts } from '../../graph/queries/corpus.ts';
import type { Resolvers } from '../generated/resolvers.ts';

export const corpus: Resolvers = {
  Query: {
    corpus: async (_root, { filter }, { state }) => corpusCounts(await state(), filter ?? {}),
    viewer: (_root, _args, { access }) => ({
      level: access.level === 'all' ? 'internal' : 'public',
      canReview: access.canReview,
    }),
  },
};
