/** Which incidents to keep. */
import { concepts, facets, patterns } from '../../schema/generated/vocabulary.ts';
import type { ConceptId, PatternId } from '../../schema/coded.ts';
import type { IncidentEntry } from './incident-entry.ts';
import { order } from './order.ts';

/** Everything named must hold; a null or absent part asks for nothing. */
export type IncidentFilter = {
  concepts?: readonly string[] | null | undefined;
  patterns?: readonly string[] | null | undefined;
  organisations?: readonly string[] | null | undefined;
  origin?: 'bundle' | 'own' | null | undefined;
  nearMiss?: boolean | null | undefined;
};

/** Whether the filter leaves an incident. An id that does not exist leaves none. */
export function keeps(filter: IncidentFilter, entry: IncidentEntry): boolean {
  return (
    (filter.concepts ?? []).every((id) => entry.concepts.has(id as ConceptId)) &&
    (filter.patterns ?? []).every((id) => entry.patterns.has(id as PatternId)) &&
    (!filter.organisations?.length || filter.organisations.includes(entry.organisation?.id ?? '')) &&
    (filter.origin ?? entry.origin) === entry.origin &&
    (filter.nearMiss ?? entry.nearMiss) === entry.nearMiss
  );
}

/** True if the filter asks for nothing. */
export const isEmpty = (filter: IncidentFilter): boolean => Object.values(filter).every((part) => part === null || part === undefined);

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
    (id) => conceptLabels.get(id) ?? id,
  );
  const names = new Map(entries.flatMap(({ organisation }) => (organisation ? [[organisation.id, organisation.name] as const] : [])));
  return [
    ...facets.map(({ id, label }) => ({ id, label, buckets: byConcept.filter((bucket) => bucket.id.startsWith(`${id}/`)) })),
    {
      id: 'pattern',
      label: 'Patterns',
      buckets: buckets(
        count(({ patterns: held }) => held.keys()),
        (id) => patternLabels.get(id) ?? id,
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

const buckets = (counts: Map<string, number>, label: (id: string) => string) =>
  [...counts]
    .map(([id, number]) => ({ id, label: label(id), count: number }))
    .toSorted((a, b) => b.count - a.count || order(a.label, b.label) || order(a.id, b.id));

const conceptLabels = new Map<string, string>(concepts.map(({ id, label }) => [id, label]));
const patternLabels = new Map<string, string>(patterns.map(({ id, label }) => [id, label]));
/** Their ids are what GraphQL's `origin` takes. */
const origins: Record<string, string> = { BUNDLE: 'Bundled corpus', OWN: 'Your own' };
