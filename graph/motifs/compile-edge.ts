import { partConditions, partPattern } from './compile-part.ts';
import type { Values } from './compile-part.ts';
import type { Edge, Part } from './motif.ts';
import type { Query } from './query.ts';

type End = 'source' | 'target';
const both: readonly End[] = ['source', 'target'];

/** An end stands for a finding by its reference; without one, where the interaction's sentence also proves the finding. */
const standsFor = (end: End, finding: string): string =>
  `(x.${end}Ref = ${finding}.id OR (x.${end}Ref IS NULL AND ${finding}q.report = xq.report AND ${finding}q.start < xq.stop AND xq.start < ${finding}q.stop))`;

const arrow = ({ types }: Edge, alias: string, values: Values): string[] => {
  if (types !== null) values['types'] = types;
  return [`${alias}.visibility IN $visible`, ...(types === null ? [] : [`${alias}.type IN $types`])];
};

/** Clauses for interactions `x` of an incident and the findings that may be at their ends, with the quotes of all. */
function read(edge: Edge, parts: readonly (readonly [alias: string, part: Part])[], values: Values, ways: readonly string[]): string {
  const sentences = parts.length > 0 ? '-[:EVIDENCED_BY]->(xq:Quote)' : '';
  return [
    `MATCH (i:Incident)-[:HAS]->(x:Interaction)${sentences}`,
    ...parts.map(([alias, part]) => `MATCH ${partPattern(part, alias)}-[:EVIDENCED_BY]->(${alias}q:Quote)`),
    `WHERE ${[...arrow(edge, 'x', values), ...parts.flatMap(([alias, part]) => partConditions(part, alias, values)), ...ways].join(' AND ')}`,
  ].join('\n');
}

/** One interaction: rows of `incident`, `a` and `b`, without a column for an end that may be anything. */
export function arrowQuery(edge: Edge, a: Part | null, b: Part | null): Query {
  const params: Values = {};
  const parts = [['a', a] as const, ['b', b] as const].flatMap(([alias, part]) => (part === null ? [] : [[alias, part] as const]));
  const goes = (from: End, to: End) =>
    [...(a === null ? [] : [standsFor(from, 'a')]), ...(b === null ? [] : [standsFor(to, 'b')])].join(' AND ');
  const ways = edge.undirected ? [`((${goes('source', 'target')}) OR (${goes('target', 'source')}))`] : [goes('source', 'target')];
  const returned = parts.map(([alias]) => `, ${alias}.id AS ${alias}`).join('');
  return { cypher: `${read(edge, parts, params, parts.length > 0 ? ways : [])}\nRETURN DISTINCT i.id AS incident${returned}`, params };
}

/** Where chains begin, go on and end. Along the arrows; undirected, an interaction is joined to all that it touches. */
export type PathQueries = {
  /** Rows of `incident`, `a` and the interaction `x` that leaves it. */
  first: Query;
  /** Rows of `incident`, an interaction `x` and the one, `y`, that begins where it ends. */
  next: Query;
  /** Rows of `incident`, `a` (the part where the path ends) and the interaction `x` that reaches it. */
  last: Query;
};

/** The three queries of a path; the lengths are counted where their rows are joined. */
export function pathQueries(edge: Edge, from: Part, to: Part): PathQueries {
  const touching = (part: Part, end: End): Query => {
    const params: Values = {};
    const ways = edge.undirected ? [`(${both.map((each) => standsFor(each, 'a')).join(' OR ')})`] : [standsFor(end, 'a')];
    return { cypher: `${read(edge, [['a', part]], params, ways)}\nRETURN DISTINCT i.id AS incident, a.id AS a, x.id AS x`, params };
  };
  const params: Values = {};
  const [out, into] = edge.undirected ? ['HAS_SOURCE|HAS_TARGET', 'HAS_SOURCE|HAS_TARGET'] : ['HAS_TARGET', 'HAS_SOURCE'];
  const cypher = `MATCH (x:Interaction)-[:${out}]->(n)<-[:${into}]-(y:Interaction)
WHERE ${['x.incident = y.incident', 'x.id <> y.id', ...arrow(edge, 'x', params), ...arrow(edge, 'y', params)].join(' AND ')}
RETURN DISTINCT x.incident AS incident, x.id AS x, y.id AS y`;
  return { first: touching(from, 'source'), next: { cypher, params }, last: touching(to, 'target') };
}
