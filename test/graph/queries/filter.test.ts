import { expect, test } from 'vitest';
import type { IncidentEntry } from '../../../graph/queries/incident-entry.ts';
import { facetCounts, isEmpty, keeps } from '../../../graph/queries/filter.ts';

const entry = (id: string, over: Partial<IncidentEntry>): IncidentEntry => ({
  id,
  title: id,
  organisation: null,
  date: null,
  nearMiss: false,
  origin: 'bundle',
  visibility: 'public',
  reports: [`r-${id}`],
  concepts: new Map(),
  lessCertain: new Map(),
  reviewed: 0,
  interactions: 0,
  patterns: new Map(),
  version: '1',
  ...over,
});
const entries = [
  entry('a', {
    concepts: new Map([['safety-mechanism/retry', 2] as const, ['saturation/cpu', 1] as const]),
    organisation: { id: 'acme', name: 'ACME' },
    patterns: new Map([['thundering-herd', 1] as const]),
  }),
  entry('b', { concepts: new Map([['saturation/cpu', 1] as const]), organisation: { id: 'acme', name: 'Acme' }, nearMiss: true }),
  entry('c', { origin: 'own' }),
];

test.each([
  [{}, ['a', 'b', 'c']],
  [{ concepts: null, nearMiss: null }, ['a', 'b', 'c']],
  [{ concepts: ['saturation/cpu'] }, ['a', 'b']],
  [{ concepts: ['saturation/cpu', 'safety-mechanism/retry'] }, ['a']],
  [{ concepts: ['no/such'] }, []],
  [{ patterns: ['thundering-herd'] }, ['a']],
  [{ organisations: ['acme', 'other'] }, ['a', 'b']],
  [{ organisations: [] }, ['a', 'b', 'c']],
  [{ origin: 'own' as const }, ['c']],
  [{ nearMiss: false, concepts: ['saturation/cpu'] }, ['a']],
  [{ nearMiss: true }, ['b']],
])('%j leaves %j', (filter, ids) => {
  expect(entries.filter((one) => keeps(filter, one)).map(({ id }) => id)).toEqual(ids);
});

test('a filter of nulls asks for nothing', () => {
  expect([isEmpty({}), isEmpty({ concepts: null }), isEmpty({ nearMiss: false })]).toEqual([true, true, false]);
});

test('facets count incidents, not findings, by facet, pattern, organisation and origin', () => {
  expect(facetCounts(entries)).toEqual([
    { id: 'saturation', label: 'Saturation', buckets: [{ id: 'saturation/cpu', label: 'CPU', count: 2 }] },
    { id: 'safety-mechanism', label: 'Safety mechanisms', buckets: [{ id: 'safety-mechanism/retry', label: 'Retries', count: 1 }] },
    { id: 'pattern', label: 'Patterns', buckets: [{ id: 'thundering-herd', label: 'Thundering herd', count: 1 }] },
    { id: 'organisation', label: 'Organisations', buckets: [{ id: 'acme', label: 'Acme', count: 2 }] },
    {
      id: 'origin',
      label: 'Where it came from',
      buckets: [
        { id: 'BUNDLE', label: 'Bundled corpus', count: 2 },
        { id: 'OWN', label: 'Your own', count: 1 },
      ],
    },
  ]);
});
