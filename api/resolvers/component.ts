import { componentsById } from '../../graph/queries/component.ts';
import { mergeComponents } from '../../graph/writes/merge-components.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { seen } from './seen.ts';

const notAllowed = {
  __typename: 'MergeRefused',
  code: 'NOT_ALLOWED',
  message: 'you may look but not merge here; ask the owner for a token of level `all`',
} as const;

export const component: Resolvers = {
  ComponentMerge: {
    component: ({ names }) => names[0],
    other: ({ names }) => names[1],
    ids: (merge) => [merge.component, merge.other],
    by: ({ by }, _args, { viewer }) => (viewer.level === 'all' ? by : 'reviewer'),
  },
  Mutation: {
    mergeComponents: async (_root, { input }, context) => {
      const { store, viewer, access } = context;
      if (!access.canReview) return notAllowed;
      const request = { component: input.component, other: input.other, same: !input.undo };
      const done = await mergeComponents(store, { ...request, by: access.name ?? 'owner', at: new Date().toISOString() });
      if (done.outcome === 'refused') return { __typename: 'MergeRefused', code: done.code, message: done.message };
      context.renew();
      const { merges } = await context.state();
      const now = async (id: string) => seen((await componentsById(store, viewer, [id], merges))[0]);
      return { __typename: 'ComponentsMerged', component: await now(done.component), other: await now(done.other) };
    },
  },
};
