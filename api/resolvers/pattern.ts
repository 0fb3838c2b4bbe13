import { keeps } from '../../graph/queries/filter.ts';
import { page } from '../../graph/queries/page.ts';
import { aboutPattern, incidentsWith, organisationCount, patternById, patternsByCount } from '../../graph/queries/pattern.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { Context } from '../context.ts';
import type { HeldPattern } from '../parents.ts';
import { asked } from './asked.ts';
import { liveFinding } from './live-finding.ts';
import { seen } from './seen.ts';

export const pattern: Resolvers = {
  Query: {
    patterns: async (_root, _args, { state }) => patternsByCount(await state()),
    pattern: (_root, { id }) => patternById(id),
  },
  Pattern: {
    incidents: async (row, { first, after, filter }, { state }) => {
      const held = incidentsWith(await state(), row.id).filter(({ entry }) => keeps(filter ?? {}, entry));
      const found = await asked(() => page(held, ({ entry }) => entry.id, first ?? 20, after));
      return { ...found, edges: found.edges.map(({ cursor, node }) => ({ cursor, pattern: row, ...node })) };
    },
    definition: ({ id }) => aboutPattern(id).definition ?? '',
    why: ({ id }) => aboutPattern(id).why ?? '',
    asks: ({ id }) => [...aboutPattern(id).asks],
    literature: ({ id }) => [...aboutPattern(id).literature],
    lookAlikes: ({ id }) => [...aboutPattern(id).lookAlikes],
    motif: ({ id }) => aboutPattern(id).motif,
    organisationCount: async (row, { filter }, { state }) => organisationCount(await state(), row.id, filter ?? {}),
  },
  LookAlike: { pattern: ({ pattern: id }) => seen(patternById(id)) },
  PatternIncidentEdge: { node: ({ entry }) => entry, quotes: (held, _args, context) => quotesOf(held, context) },
  IncidentPattern: { quotes: (held, _args, context) => quotesOf(held, context) },
  PatternQuote: {
    finding: ({ incident, finding }, _args, { loaders }) => liveFinding(loaders, incident, finding),
  },
};

const quotesOf = async ({ entry, pattern: { id } }: HeldPattern, { loaders }: Context) =>
  (await loaders.patternQuotes.load(entry.id)).filter((row) => row.pattern === id);
