import { expect, test } from 'vitest';
import { facetCounts } from '../../../graph/queries/facet-counts.ts';
import { entries } from './entries.ts';

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
