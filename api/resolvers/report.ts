import type { Resolvers } from '../generated/resolvers.ts';

export const report: Resolvers = {
  Query: { report: (_root, { id }, { loaders }) => loaders.reports.load(id) },
  Report: { text: ({ id }, _args, { loaders }) => loaders.texts.load(id) },
};
