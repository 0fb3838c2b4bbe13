import { corpusCounts } from '../../graph/queries/corpus.ts';
import type { Resolvers } from '../generated/resolvers.ts';

export const corpus: Resolvers = {
  Query: {
    corpus: async (_root, { filter }, { state }) => corpusCounts(await state(), filter ?? {}),
  },
};
