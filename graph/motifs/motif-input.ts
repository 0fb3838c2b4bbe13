import type { Motif } from './motif.ts';

const upper = (ids: readonly string[] | null): string[] | null => ids?.map((id) => id.toUpperCase().replaceAll('-', '_')) ?? null;

/** A motif as GraphQL's `MotifInput`: enums in capitals. */
export const motifInput = (motif: Motif): object => ({
  any: motif.any.map(({ parts, edges }) => ({
    nodes: parts.map((part) => ({
      name: part.name,
      // what concepts and attributes say need not be said again
      facet: part.concepts === null && part.facets.length < 6 ? upper(part.facets) : null,
      concept: part.concepts,
      role: upper(part.role),
      outcome: upper(part.outcome),
      effect: upper(part.effect),
      certainty: upper(part.certainty),
      component: part.component?.is.length ? part.component.is : null,
      componentContains: part.component?.contains.length ? part.component.contains : null,
      presence: part.presence.toUpperCase(),
    })),
    edges:
      edges.length === 0
        ? null
        : edges.map(({ from, to, types, undirected, within, presence }) => ({
            from,
            to,
            type: upper(types),
            undirected,
            within,
            presence: presence.toUpperCase(),
          })),
  })),
});
