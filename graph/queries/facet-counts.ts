import { facets } from '../../schema/generated/vocabulary.ts';
import { label } from '../label.ts';
import type { IncidentEntry } from './incident-entry.ts';
import { order } from './order.ts';

export type FacetBuckets = { id: string; label: string; buckets: { id: string; label: string; count: number }[] };

/** Counts over some incidents of everything that a filter can name: by facet its concepts, then patterns, organisations, origin; the largest first, equal counts by label. */
export function facetCounts(entries: readonly IncidentEntry[]): FacetBuckets[] {
  const count = (ids: (entry: IncidentEntry) => Iterable<string>): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const entry of entries) for (const id of ids(entry)) counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  };
  const byConcept = buckets(
    count(({ concepts: held }) => held.keys()),
    label,
  );
  const names = new Map(entries.flatMap(({ organisation }) => (organisation ? [[organisation.id, organisation.name] as const] : [])));
  return [
    ...facets.map((facet) => ({
      id: facet.id,
      label: facet.label,
      buckets: byConcept.filter((bucket) => bucket.id.startsWith(`${facet.id}/`)),
    })),
    {
      id: 'pattern',
      label: 'Patterns',
      buckets: buckets(
        count(({ patterns: held }) => held.keys()),
        label,
      ),
    },
    {
      id: 'organisation',
      label: 'Organisations',
      buckets: buckets(
        count(({ organisation }) => (organisation ? [organisation.id] : [])),
        (id) => names.get(id) ?? id,
      ),
    },
    {
      id: 'origin',
      label: 'Where it came from',
      buckets: buckets(
        count(({ origin }) => [origin.toUpperCase()]),
        (id) => origins[id] ?? id,
      ),
    },
  ].filter((facet) => facet.buckets.length > 0);
}

const buckets = (counts: Map<string, number>, labelOf: (id: string) => string) =>
  [...counts]
    .map(([id, number]) => ({ id, label: labelOf(id), count: number }))
    .toSorted((a, b) => b.count - a.count || order(a.label, b.label) || order(a.id, b.id));

/** Their ids are what GraphQL's `origin` takes. */
const origins: Record<string, string> = { BUNDLE: 'Bundled corpus', OWN: 'Your own' };
