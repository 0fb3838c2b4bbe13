import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkMotif } from '../../../graph/motifs/check-motif.ts';
import { compile } from '../../../graph/motifs/compile.ts';
import type { Query } from '../../../graph/motifs/query.ts';
import { mustFilter } from '../../../graph/read-guard.ts';
import { randomMotif } from './arbitrary.ts';

const queries = (input: unknown): Query[] => {
  const checked = checkMotif(input);
  if ('problems' in checked) return [];
  return compile(checked.motif).flatMap(({ parts, edges }) => [
    ...parts.flatMap(({ query }) => query ?? []),
    ...edges.flatMap(({ from, to, steps, anywhere }) => [
      ...[...(from ?? []), ...(to ?? [])].flatMap((side) => side.queries),
      ...[steps, anywhere].filter((query) => query !== null),
    ]),
  ]);
};

test('values are parameters, every parameter is used and given, and every query is filtered', () => {
  let seen = 0;
  fc.assert(
    fc.property(randomMotif, (input) => {
      for (const { cypher, params } of queries(input)) {
        seen += 1;
        expect(cypher).not.toMatch(/order|café|hidden-limit|made-worse|overloaded|stated/i);
        const used = new Set([...cypher.matchAll(/\$(\w+)/g)].map(([, name]) => name));
        expect(new Set(['visible', ...Object.keys(params)])).toEqual(used);
        mustFilter(cypher);
      }
    }),
    { numRuns: 300 },
  );
  expect(seen).toBeGreaterThan(300);
});

test('what somebody writes never becomes a part of a query', () => {
  const evil = `x' OR true //`;
  const [query] = queries({ nodes: { a: { component: evil, componentContains: [evil] } } });
  expect([query?.cypher.includes('true'), query?.params['is'], query?.params['contains0']]).toEqual([
    false,
    [evil.toLowerCase()],
    evil.toLowerCase(),
  ]);
});

test('a motif asks for the ends of its edges, by reference and by sentence, and for parts that stand alone', () => {
  const nodes = {
    a: { facet: 'saturation' },
    b: { facet: 'contributor' },
    c: { facet: 'detection' },
    d: { facet: 'difficulty', presence: 'optional' },
  };
  const asked = (edge: object) => queries({ nodes, edges: [edge] }).length;
  expect(asked({ from: 'a', to: 'b' })).toBe(1 + 4);
  expect(asked({ from: 'a', to: 'b', undirected: true })).toBe(1 + 8);
  expect(asked({ from: 'a', to: 'b', within: 4 })).toBe(1 + 4 + 1);
  expect(asked({ from: 'a', to: 'd' })).toBe(3);
  expect(asked({ type: 'overloaded' })).toBe(3 + 1);
});
