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
    ...edges.flatMap(({ query, path }) => (query === null ? Object.values(path) : [query])),
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
  expect([query?.cypher.includes('true'), query?.params['a_is'], query?.params['a_contains0']]).toEqual([
    false,
    [evil.toLowerCase()],
    evil.toLowerCase(),
  ]);
});

test('the number of queries is that of edges and lone parts', () => {
  const nodes = {
    a: { facet: 'saturation' },
    b: { facet: 'contributor' },
    c: { facet: 'detection' },
    d: { facet: 'difficulty', presence: 'optional' },
  };
  expect(queries({ nodes, edges: [{ from: 'a', to: 'b' }] })).toHaveLength(2);
  expect(queries({ nodes, edges: [{ from: 'a', to: 'b', within: 4 }] })).toHaveLength(4);
});
