import { unreviewed } from '../../components/unreviewed.ts';
import type { PatternRowFragment } from '../../generated/types.ts';

type Edge = PatternRowFragment['incidents']['edges'][number];
export type Example = { incident: Edge['node']; quote: Edge['quotes'][number] };

/** One sentence for each pattern, by its id: from an incident not shown yet where there is one, so that the page does not retell a single story. */
export const examples = (patterns: readonly PatternRowFragment[]): Map<string, Example> => {
  const used = new Set<string>();
  const chosen = new Map<string, Example>();
  for (const { id, incidents } of patterns) {
    // Reviewed ones first: what a newcomer sees first is right.
    const edges = incidents.edges
      .filter(({ quotes }) => quotes.length > 0)
      .toSorted((a, b) => Number(unreviewed(a.quotes)) - Number(unreviewed(b.quotes)));
    const edge = edges.find(({ node }) => !used.has(node.id)) ?? edges[0];
    if (!edge) continue;
    used.add(edge.node.id);
    const quote = longEnough(edge.quotes);
    if (quote) chosen.set(id, { incident: edge.node, quote });
  }
  return chosen;
};

/** The first quote that reads as a sentence by itself; failing that, the first. */
const longEnough = (quotes: Edge['quotes']) => quotes.find(({ quote }) => quote.text.length >= 60 && quote.text.length <= 240) ?? quotes[0];
