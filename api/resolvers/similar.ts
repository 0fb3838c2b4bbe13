import { makesAlike, toldFrom } from '../../graph/likely.ts';
import { keeps } from '../../graph/queries/filter.ts';
import { page } from '../../graph/queries/page.ts';
import { patternById } from '../../graph/queries/pattern.ts';
import { conceptById } from '../../graph/queries/vocabulary.ts';
import type { IncidentEntry } from '../../graph/queries/incident-entry.ts';
import type { Context } from '../context.ts';
import type { Side } from '../discovery/similar/explain.ts';
import { differences, sharedConcepts, sharedInteractions, sharedPatterns } from '../discovery/similar/explain.ts';
import { similarTo, spaceOf } from '../discovery/similar/similar.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { asked } from './asked.ts';
import { seen } from './seen.ts';

async function sideOf({ id, patterns }: IncidentEntry, { loaders }: Context): Promise<Side> {
  const [findings, interactions] = await Promise.all([loaders.findings.load(id), loaders.interactions.load(id)]);
  return {
    findings: findings.filter(makesAlike),
    interactions: interactions.filter(({ confidence }) => confidence >= toldFrom),
    patterns: [...patterns.keys()],
  };
}

const patternQuotesIn = async ({ loaders }: Context, incident: string, pattern: string) =>
  (await loaders.patternQuotes.load(incident)).filter((row) => row.pattern === pattern);

export const similar: Resolvers = {
  Query: {
    similarIncidents: async (_root, { id, first, after, filter }, { store, viewer, state }) => {
      const now = await state();
      const of = now.byId.get(id);
      if (of === undefined) return null;
      const space = await spaceOf(store, viewer, now);
      const all = (similarTo(id, space) ?? []).filter(({ incident }) => keeps(filter ?? {}, seen(now.byId.get(incident))));
      const found = await asked(() => page(all, ({ incident }) => incident, first ?? 10, after));
      return {
        ...found,
        edges: found.edges.map(({ cursor, node }) => ({
          cursor,
          likeness: node,
          of,
          entry: seen(now.byId.get(node.incident)),
          shares: space.shares(id, node.incident),
          rarity: space.rarity,
        })),
        snapshot: now.snapshot,
      };
    },
  },
  SimilarEdge: {
    node: ({ entry }) => entry,
    score: ({ likeness }) => likeness.score,
    structure: ({ likeness }) => likeness.structure,
    text: ({ likeness }) => likeness.text,
    sharedConcepts: async ({ of, entry, shares }, _args, context) =>
      sharedConcepts(await sideOf(of, context), await sideOf(entry, context), shares),
    sharedInteractions: async ({ of, entry, shares }, _args, context) =>
      sharedInteractions(await sideOf(of, context), await sideOf(entry, context), shares),
    sharedPatterns: async ({ of, entry, shares }, _args, context) =>
      sharedPatterns(await sideOf(of, context), await sideOf(entry, context), shares).map((row) => ({
        ...row,
        of: of.id,
        other: entry.id,
      })),
    differences: async ({ of, entry, rarity }, _args, context) =>
      differences(await sideOf(of, context), await sideOf(entry, context), rarity),
  },
  SharedConcept: { concept: ({ concept }) => conceptById(concept) },
  SharedInteraction: { type: ({ here }) => here.type },
  SharedPattern: {
    pattern: ({ pattern }) => seen(patternById(pattern)),
    here: ({ of, pattern }, _args, context) => patternQuotesIn(context, of, pattern),
    there: ({ other, pattern }, _args, context) => patternQuotesIn(context, other, pattern),
  },
  Difference: { concept: ({ concept }) => conceptById(concept) },
};
