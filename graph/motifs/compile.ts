/**
 * A motif as Cypher that LadybugDB and Neo4j answer alike: one small query for each edge with its two parts, and for each part that stands
 * alone. Their rows are joined, and what is forbidden is taken away, in graph/queries/holding.ts. Two things of LadybugDB 0.19.1 stand
 * behind this: its EXISTS {} is wrong where its WHERE names a node of outside that its own pattern does not (7 incidents instead of
 * 17), and one query for a whole shape takes all of its memory (256 MB) at four parts of sixty incidents.
 */
import { arrowQuery, pathQueries } from './compile-edge.ts';
import type { PathQueries } from './compile-edge.ts';
import { partConditions, partPattern } from './compile-part.ts';
import type { Values } from './compile-part.ts';
import type { Edge, Motif, Part, Shape } from './motif.ts';
import type { Query } from './query.ts';

/** A part with the query of its findings (rows of `incident` and `a`); null where its edges tell them. */
export type CompiledPart = { part: Part; query: Query | null };

/** An edge with its query, or with those of its path. */
export type CompiledEdge = { edge: Edge; query: Query; path: null } | { edge: Edge; query: null; path: PathQueries };

export type CompiledShape = { parts: readonly CompiledPart[]; edges: readonly CompiledEdge[] };

function partQuery(part: Part): Query {
  const params: Values = {};
  const where = partConditions(part, 'a', params).join(' AND ');
  return { cypher: `MATCH ${partPattern(part, 'a')}\nWHERE ${where}\nRETURN i.id AS incident, a.id AS a`, params };
}

function compileShape({ parts, edges }: Shape): CompiledShape {
  const asked = edges.filter(({ presence }) => presence !== 'optional');
  const part = (name: string | null) => parts.find((each) => each.name === name) ?? null;
  return {
    parts: parts
      .filter(({ presence }) => presence !== 'optional')
      .map((each) => {
        const isTold = asked.some((edge) => edge.presence === each.presence && (edge.from === each.name || edge.to === each.name));
        return { part: each, query: isTold ? null : partQuery(each) };
      }),
    edges: asked.map((edge): CompiledEdge => {
      const [from, to] = [part(edge.from), part(edge.to)];
      return edge.within > 1 && from !== null && to !== null
        ? { edge, query: null, path: pathQueries(edge, from, to) }
        : { edge, query: arrowQuery(edge, from, to), path: null };
    }),
  };
}

/** Compiles the shapes of a motif; every value is a parameter. Optional parts and edges ask for nothing. */
export const compile = (motif: Motif): CompiledShape[] => motif.any.map(compileShape);
