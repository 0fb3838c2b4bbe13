/**
 * The ends of an edge, and the steps between interactions. Joined on properties (incident, report), which both engines do by a hash; by way
 * of the incident's node LadybugDB 0.19.1 takes eighty times as long (2.4 s instead of 29 ms at 3,000 incidents).
 */
import { findings, partConditions } from './compile-part.ts';
import type { Values } from './compile-part.ts';
import type { Edge, Part } from './motif.ts';
import type { Query } from './query.ts';

export type End = 'source' | 'target';

/** The queries of one side of an edge at one end of its interactions: rows of `incident`, the finding `a` and the interaction `x`. */
export type Side = { end: End; queries: readonly Query[] };

function ofTypes({ types }: Edge, arrows: readonly string[], values: Values): string[] {
  if (types !== null) values['types'] = types;
  return arrows.flatMap((x) => [`${x}.visibility IN $visible`, ...(types === null ? [] : [`${x}.type IN $types`])]);
}

const where = (conditions: readonly string[]) => `WHERE ${conditions.join(' AND ')}`;

/** An end stands for a finding by its reference; without one, where the interaction's sentence also proves the finding. */
function standsFor(edge: Edge, part: Part, end: End): Query[] {
  const [referred, said]: [Values, Values] = [{}, {}];
  const row = 'RETURN DISTINCT x.incident AS incident, a.id AS a, x.id AS x';
  return [
    {
      cypher: [
        `MATCH (x:Interaction)-[:HAS_${end.toUpperCase()}]->${findings(part)}`,
        where([...ofTypes(edge, ['x'], referred), ...partConditions(part, referred)]),
        row,
      ].join('\n'),
      params: referred,
    },
    {
      cypher: [
        'MATCH (x:Interaction)-[:EVIDENCED_BY]->(xq:Quote)',
        `MATCH ${findings(part)}-[:EVIDENCED_BY]->(aq:Quote)`,
        where([
          `x.${end}Ref IS NULL`,
          ...ofTypes(edge, ['x'], said),
          ...partConditions(part, said),
          'aq.report = xq.report AND aq.start < xq.stop AND xq.start < aq.stop',
        ]),
        row,
      ].join('\n'),
      params: said,
    },
  ];
}

/** The sides of an edge for the part at its beginning or end: at both ends of its interactions where it is undirected. */
export const sides = (edge: Edge, part: Part, at: 'from' | 'to'): Side[] => {
  const own: End = at === 'from' ? 'source' : 'target';
  const ends: readonly End[] = edge.undirected ? ['source', 'target'] : [own];
  return ends.map((end) => ({ end, queries: standsFor(edge, part, end) }));
};

/** The incidents of the edge's interactions, for one whose ends may both be anything. */
export function anywhere(edge: Edge): Query {
  const params: Values = {};
  return { cypher: `MATCH (x:Interaction)\n${where(ofTypes(edge, ['x'], params))}\nRETURN DISTINCT x.incident AS incident`, params };
}

/**
 * Which interaction `y` goes on from which `x`: it begins at the thing where that one ends; undirected, they share any end. The lengths are
 * counted where the rows are joined.
 */
export function steps(edge: Edge): Query {
  const params: Values = {};
  const [out, into] = edge.undirected ? ['HAS_SOURCE|HAS_TARGET', 'HAS_SOURCE|HAS_TARGET'] : ['HAS_TARGET', 'HAS_SOURCE'];
  const cypher = [
    `MATCH (x:Interaction)-[:${out}]->(n)<-[:${into}]-(y:Interaction)`,
    where(['x.incident = y.incident', 'x.id <> y.id', ...ofTypes(edge, ['x', 'y'], params)]),
    'RETURN DISTINCT x.incident AS incident, x.id AS x, y.id AS y',
  ].join('\n');
  return { cypher, params };
}
