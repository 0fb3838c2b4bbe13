/** What the vocabulary and a coded report allow, as zod shapes: for rows that come back from the graph, for bodies of requests, for files. */
import { z } from 'zod';
import type { Outcome, Role } from '../schema/coded.ts';
import { concepts, effects, facets, interactionTypes, outcomes, patterns, roles } from '../schema/generated/vocabulary.ts';

const keys = <T extends string>(table: Record<T, string>): [T, ...T[]] => Object.keys(table) as [T, ...T[]];

export const shapes = {
  facet: z.enum(facets.map(({ id }) => id)),
  concept: z.enum(concepts.map(({ id }) => id)),
  role: z.enum(keys<Role>(roles)),
  outcome: z.enum(keys<Outcome>(outcomes)),
  effect: z.enum(effects),
  interactionType: z.enum(interactionTypes.map(({ id }) => id)),
  pattern: z.enum(patterns.map(({ id }) => id)),
  certainty: z.enum(['stated', 'inferred']),
  status: z.enum(['found', 'accepted', 'corrected', 'added', 'rejected']),
  visibility: z.enum(['public', 'internal']),
  verdict: z.enum(['accept', 'reject']),
};

/** What is read of every finding in the graph, whatever else is asked for. */
export const findingFields = {
  facet: shapes.facet,
  concept: shapes.concept,
  role: shapes.role.nullable(),
  outcome: shapes.outcome.nullable(),
  effect: shapes.effect.nullable(),
  component: z.string().nullable(),
  certainty: shapes.certainty,
  confidence: z.number(),
};
