import { createGraphQLError } from 'graphql-yoga';
import { checkMotif } from '../../graph/motifs/check-motif.ts';
import type { Motif } from '../../graph/motifs/motif.ts';
import { MotifError, placeOf as placeIn } from '../../graph/motifs/problem.ts';
import { incidentsMatching, placeOf } from '../../graph/queries/match.ts';
import type { IncidentFilter } from '../../graph/queries/filter.ts';
import type { IncidentEntry } from '../../graph/queries/incident-entry.ts';
import { page } from '../../graph/queries/page.ts';
import { conceptById } from '../../graph/queries/vocabulary.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { MatchEdge, MatchPage } from '../parents.ts';
import { asked } from './asked.ts';
import { seen } from './seen.ts';

/** A motif from what a caller gave. Throws MOTIF_INVALID, for the caller. */
export function motifOf(input: unknown): Motif {
  const checked = checkMotif(input);
  if ('motif' in checked) return checked.motif;
  const problems = checked.problems.map(({ path, message, found, allowed, nearest }) => ({
    path: placeIn(path),
    message,
    found,
    allowed,
    nearest,
  }));
  throw createGraphQLError(new MotifError(checked.problems).message, { extensions: { code: 'MOTIF_INVALID', problems } });
}

type Paging = { first?: number | null | undefined; after?: string | null | undefined; filter?: IncidentFilter | null | undefined };

async function matches(motif: Motif, { first, after, filter }: Paging, { store, viewer, state }: Context): Promise<MatchPage> {
  const now = await state();
  const entries = await incidentsMatching(store, viewer, now, motif, filter ?? {});
  const found = await asked(() => page(entries, ({ id }) => id, first ?? 20, after));
  return { ...found, motif, entries, snapshot: now.snapshot };
}

/** What stands for the motif's parts in one incident. */
async function matchIn(motif: Motif, entry: IncidentEntry, cursor: string, { loaders }: Context): Promise<MatchEdge> {
  const [findings, interactions] = await Promise.all([loaders.findings.load(entry.id), loaders.interactions.load(entry.id)]);
  const quotes = await Promise.all([
    ...findings.map(async (row) => [row.id, await loaders.findingQuotes.load(row)] as const),
    ...interactions.map(async (row) => [row.id, await loaders.interactionQuotes.load(row)] as const),
  ]);
  return { entry, cursor, match: seen(placeOf(motif, findings, interactions, new Map(quotes))) };
}

export const match: Resolvers = {
  Query: {
    match: (_root, { motif, ...paging }, context) => matches(motifOf(motif), paging, context),
    // their words may be those of internal reports
    ownPatterns: (_root, _args, { own, viewer }) => (viewer.level === 'all' ? [...own] : []),
  },
  OwnPattern: {
    by: () => 'you',
    matches: ({ motif }, paging, context) => matches(motif, paging, context),
  },
  MotifMatchConnection: {
    edges: ({ edges, motif }, _args, context) => Promise.all(edges.map(({ node, cursor }) => matchIn(motif, node, cursor, context))),
    organisationCount: ({ entries }) => new Set(entries.flatMap(({ organisation }) => organisation?.id ?? [])).size,
  },
  MotifMatchEdge: {
    node: ({ entry }) => entry,
    confidence: ({ match: { confidence } }) => confidence,
    shape: ({ match: { shape } }) => shape,
    parts: ({ match: { parts } }) => parts.map(({ part, finding }) => ({ name: part.name, finding })),
    links: ({ match: { edges } }) => edges.map(({ edge: { from, to }, interactions }) => ({ from, to, interactions: [...interactions] })),
  },
  MotifShape: { nodes: ({ parts }) => [...parts] },
  MotifNode: {
    facet: ({ facets }) => [...facets],
    concept: ({ concepts }) => concepts?.map(conceptById) ?? null,
    component: ({ component }) => component && [...component.is],
    componentContains: ({ component }) => component && [...component.contains],
  },
  MotifEdge: { type: ({ types }) => types && [...types] },
};
