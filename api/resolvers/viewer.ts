import type { Resolvers } from '../generated/resolvers.ts';

export const viewer: Resolvers = {
  Query: {
    viewer: (_root, _args, { access }) => ({
      level: access.level === 'all' ? 'internal' : 'public',
      canReview: access.canReview,
    }),
  },
};
