/** GraphQL's UPPER_SNAKE names for the ids with hyphens that everything else uses. */
import { effects, facets, interactionTypes, outcomes, roles } from '../schema/generated/vocabulary.ts';

export type Origin = 'bundle' | 'own';
export type Verdict = 'accept' | 'reject' | 'undo';

const named = (ids: readonly string[]): Record<string, string> =>
  Object.fromEntries(ids.map((id) => [id.toUpperCase().replaceAll('-', '_'), id]));

/** Resolvers of the enums: name in GraphQL to id. */
export const enums = {
  Facet: named(facets.map(({ id }) => id)),
  Role: named(Object.keys(roles)),
  Outcome: named(Object.keys(outcomes)),
  Effect: named(effects),
  InteractionType: named(interactionTypes.map(({ id }) => id)),
  Visibility: named(['public', 'internal']),
  DifferenceKind: named(['other-value', 'helped-there', 'only-there', 'only-here']),
  DiscoveryKind: named(['set', 'subgraph']),
  DiscoveryWarning: named(['small-n', 'few-organisations', 'one-house', 'not-family-wise']),
  Certainty: named(['stated', 'inferred']),
  FindingStatus: named(['found', 'accepted', 'corrected', 'added', 'rejected']),
  Origin: { BUNDLE: 'bundle', OWN: 'own' },
  Presence: named(['required', 'optional', 'forbidden']),
  SearchPlace: named(['title', 'finding', 'text', 'name']),
  Verdict: named(['accept', 'reject', 'undo']),
};
