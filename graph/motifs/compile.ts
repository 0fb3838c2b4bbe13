/**
 * A motif as Cypher that LadybugDB and Neo4j answer alike: small flat queries for the ends of each edge, and for each part that stands
 * alone. Their rows are joined, and what is forbidden is taken away, in graph/queries/holding.ts. Two things of LadybugDB 0.19.1 stand
 * behind this: its EXISTS {} is wrong where its WHERE names a node of outside that its own pattern does not (7 incidents instead of
 * 17), and one query for a whole shape takes all of its memory (256 MB) at four parts of sixty incidents.
 */
import { findingLabels } from '../../schema/model.ts';
import { anywhere, sides, steps } from './compile-edge.ts';
import type { Side } from './compile-edge.ts';
import { partConditions } from './compile-part.ts';
import type { Values } from './compile-part.ts';
import type { Edge, Motif, Part, Shape } from './motif.ts';
import type { Query } from './query.ts';

/** A part with the query of its findings (rows of `incident` and `a`); null where its edges tell them. */
export type CompiledPart = { part: Part; query: Query | null };

/**
 * An edge with the sides of the parts at its ends, null for an end that may be anything. `steps` (rows of `incident`, `x` and `y`) where it
 * is a path, `anywhere` (rows of `incident`) where both ends may be anything.
 */
export type CompiledEdge = {
  edge: Edge;
  from: readonly Side[] | null;
  to: readonly Side[] | null;
  steps: Query | null;
  anywhere: Query | null;
};

export type CompiledShape = { parts: readonly CompiledPart[]; edges: readonly CompiledEdge[] };

function partQuery(part: Part): Query {
  const params: Values = {};
  const where = partConditions(part, params).join(' AND ');
  const labels = part.facets.map((facet) => findingLabels[facet]).join('|');
  return { cypher: `MATCH (a:${labels})\nWHERE ${where}\nRETURN a.incident AS incident, a.id AS a`, params };
}

function compileShape({ parts, edges }: Shape): CompiledShape {
  const asked = edges.filter(({ presence }) => presence !== 'optional');
  const side = (edge: Edge, at: 'from' | 'to') => {
    const part = parts.find(({ name }) => name === edge[at]);
    return part === undefined ? null : sides(edge, part, at);
  };
  return {
    parts: parts
      .filter(({ presence }) => presence !== 'optional')
      .map((part) => {
        const isTold = asked.some((edge) => edge.presence === part.presence && (edge.from === part.name || edge.to === part.name));
        return { part, query: isTold ? null : partQuery(part) };
      }),
    edges: asked.map((edge) => {
      const [from, to] = [side(edge, 'from'), side(edge, 'to')];
      return {
        edge,
        from,
        to,
        steps: edge.within > 1 ? steps(edge) : null,
        anywhere: from === null && to === null ? anywhere(edge) : null,
      };
    }),
  };
}

/** Compiles the shapes of a motif; every value is a parameter. Optional parts and edges ask for nothing. */
export const compile = (motif: Motif): CompiledShape[] => motif.any.map(compileShape);
