import { createHash } from 'node:crypto';
import { smallestSupport } from '../discovery/discover.ts';
import type { Discovered } from '../discovery/discovered.ts';
import { discoveries } from '../discovery/discoveries.ts';
import { incidenceRows } from '../discovery/incidence-view.ts';
import { labelOf } from '../discovery/label-of.ts';
import { proofIn } from '../discovery/proof.ts';
import { keeps } from '../../graph/queries/filter.ts';
import { page } from '../../graph/queries/page.ts';
import { conceptById } from '../../graph/queries/vocabulary.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { MinedEdge } from '../parents.ts';
import { asked } from './asked.ts';
import { liveFinding } from './live-finding.ts';
import { seen } from './seen.ts';

export const discovery: Resolvers = {
  Query: {
    discovered: async (_root, { kind: wanted, first, after, filter }, { store, viewer, state, signal }) => {
      const [now, kind] = [await state(), wanted ?? 'set'];
      const found = await discoveries(store, viewer, now, kind, filter ?? {}, signal);
      const incidentCount = now.incidents.filter((entry) => keeps(filter ?? {}, entry)).length;
      return {
        ...(await asked(() => page(found, ({ id }) => id, first ?? 10, after))),
        incidentCount,
        smallestSupport: smallestSupport(kind, incidentCount),
        snapshot: `${now.snapshot}-${digest(`${kind} ${JSON.stringify(filter ?? {})}`)}`,
      };
    },
    discoveredPattern: async (_root, { id, kind, filter }, { store, viewer, state, signal }) => {
      const found = await discoveries(store, viewer, await state(), kind ?? 'set', filter ?? {}, signal);
      return found.find((pattern) => pattern.id === id) ?? null;
    },
  },
  DiscoveredPattern: {
    label: labelOf,
    interactions: ({ arrows }) => arrows,
    organisationCount: ({ organisations }) => organisations,
    pAdjusted: ({ adjusted }) => adjusted,
    incidents: async (pattern, { first, after }, { state }) => {
      const { incidents } = await state();
      const holds = new Set(pattern.incidents);
      const found = await asked(() =>
        page(
          incidents.filter(({ id }) => holds.has(id)),
          ({ id }) => id,
          first ?? 5,
          after,
        ),
      );
      return { ...found, edges: found.edges.map(({ cursor, node }) => ({ cursor, entry: node, pattern })) };
    },
  },
  DiscoveredPart: {
    concept: ({ concept }) => concept && conceptById(concept),
    role: ({ concept, value }) => (concept?.startsWith('contributor/') ? (value as 'trigger' | null) : null),
    outcome: ({ concept, value }) => (concept?.startsWith('safety-mechanism/') ? (value as 'held' | null) : null),
    effect: ({ concept, value }) => (concept?.startsWith('adaptation/') ? (value as 'helped' | null) : null),
  },
  DiscoveredIncidentEdge: {
    node: ({ entry }) => entry,
    proofs: async (edge, _args, context) => {
      const { parts } = await proofOf(edge, context);
      return await Promise.all(
        parts
          .flatMap((part) => (part === null ? [] : [part]))
          .map(async ({ part, finding: id, quote }) => {
            const finding = seen(await liveFinding(context.loaders, edge.entry.id, id));
            const quotes = await context.loaders.findingQuotes.load(finding);
            return { part, finding, quote: seen(quotes.find((one) => one.id === quote) ?? quotes[0]) };
          }),
      );
    },
    interactions: async (edge, _args, context) => {
      const { interactions } = await proofOf(edge, context);
      const told = await context.loaders.interactions.load(edge.entry.id);
      return interactions.map((id) => seen(told.find((row) => row.id === id)));
    },
  },
};

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

async function proofOf({ entry, pattern }: MinedEdge, { store, viewer, state }: Context): Promise<NonNullable<ReturnType<typeof proofIn>>> {
  const rows = await incidenceRows(store, viewer, await state());
  return seen(proofIn(pattern satisfies Discovered, seen(rows.find(({ incident }) => incident === entry.id))));
}
