import { conceptList, conceptsOf } from '../../graph/queries/vocabulary.ts';
import type { Resolvers } from '../generated/resolvers.ts';

export const vocabulary: Resolvers = {
  Query: { concepts: (_root, { facet }) => conceptList(facet ?? null) },
  Concept: { incidentCount: async ({ id }, _args, { state }) => conceptsOf(await state()).get(id) ?? 0 },
};
