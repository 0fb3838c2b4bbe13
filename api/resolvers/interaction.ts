import { label } from '../../graph/label.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { liveFinding } from './live-finding.ts';
import { seen } from './seen.ts';

export const interaction: Resolvers = {
  Interaction: {
    label: ({ type }) => label(type),
    source: ({ source, sourceRef, incident }) => ({ phrase: source, ref: sourceRef, incident }),
    target: ({ target, targetRef, incident }) => ({ phrase: target, ref: targetRef, incident }),
    quote: async (row, _args, { loaders }) => seen((await loaders.interactionQuotes.load(row))[0]),
  },
  InteractionEnd: {
    finding: ({ ref, incident }, _args, { loaders }) => liveFinding(loaders, incident, ref),
  },
};
