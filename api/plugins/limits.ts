/** What one operation may ask for. The figures are measured: see test/api/limits.test.ts, which prints what the UI's and the README's operations need. */
import { EnvelopArmorPlugin } from '@escape.tech/graphql-armor';
import type { Plugin } from 'graphql-yoga';

/** The README's three queries in one operation need depth 7, cost 4,900, no alias and about 80 tokens; introspection is not counted. */
export const limits = { depth: 14, cost: 60_000, aliases: 30, tokens: 2_000, objects: 60_000 };

/** Depth, cost, alias and token limits by graphql-armor; field suggestions are hidden nowhere, since the schema is public. */
export function armor(): Plugin {
  return EnvelopArmorPlugin({
    maxDepth: { n: limits.depth, flattenFragments: true },
    costLimit: { maxCost: limits.cost, flattenFragments: true, depthCostFactor: 1.1 },
    maxAliases: { n: limits.aliases },
    maxTokens: { n: limits.tokens },
    blockFieldSuggestion: { enabled: false },
  });
}
