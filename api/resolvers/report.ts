import type { Resolvers } from '../generated/resolvers.ts';
import { seen } from './seen.ts';

export const report: Resolvers = {
  Query: { report: (_root, { id }, { loaders }) => loaders.reports.load(id) },
  Report: { text: ({ id }, _args, { loaders }) => loaders.texts.load(id) },
  Quote: { report: async (row, _args, { loaders }) => seen(await loaders.reports.load(row.report)) },
};
