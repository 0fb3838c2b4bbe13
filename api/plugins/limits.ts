/** What one operation may ask for: about three times what the largest honest one was measured to need, far below what the smallest abusive one does. */
import { EnvelopArmorPlugin } from '@escape.tech/graphql-armor';
import type { Plugin } from 'graphql-yoga';

/**
 * Measured: the three queries of the README in one operation need depth 6, cost 2,377 and 1,934 objects; the UI's largest pages depth 8, cost
 * 7,726 and 1,956 objects; a hundred incidents with findings and quotes cost 10,466 and 8,301 objects. Introspection is not counted.
 */
export const limits = { depth: 12, cost: 30_000, aliases: 30, tokens: 2_000, objects: 40_000 };

/** Depth, cost, alias and token limits by graphql-armor. Field suggestions stay: the schema is public. */
export function armor(): Plugin {
  return EnvelopArmorPlugin({
    maxDepth: { n: limits.depth, flattenFragments: true },
    costLimit: { maxCost: limits.cost, flattenFragments: true },
    maxAliases: { n: limits.aliases },
    maxTokens: { n: limits.tokens },
    blockFieldSuggestion: { enabled: false },
  });
}
