import { label } from '../../graph/label.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { liveFinding } from './live-finding.ts';
import { seen } from './seen.ts';

export const interaction: Resolvers = {
  Interaction: {
    label: ({ type }) => label(type),
    source: ({ id, source, sourceRef, incident }) => ({ interaction: id, end: 'source', phrase: source, ref: sourceRef, incident }),
    target: ({ id, target, targetRef, incident }) => ({ interaction: id, end: 'target', phrase: target, ref: targetRef, incident }),
    quote: async (row, _args, { loaders }) => seen((await loaders.interactionQuotes.load(row))[0]),
  },
  InteractionEnd: {
    finding: ({ ref, incident }, _args, { loaders }) => liveFinding(loaders, incident, ref),
    component: ({ end, interaction: id, incident }, _args, { loaders }) => loaders.componentOf.load({ id: `${end} ${id}`, incident }),
  },
};
