import type { IncidentEntry } from './incident-entry.ts';

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
    (filter.concepts ?? []).every((id) => entry.concepts.has(id)) &&
    (filter.patterns ?? []).every((id) => entry.patterns.has(id)) &&
    (!filter.organisations?.length || filter.organisations.includes(entry.organisation?.id ?? '')) &&
    (filter.origin ?? entry.origin) === entry.origin &&
    (filter.nearMiss ?? entry.nearMiss) === entry.nearMiss
  );
}

/** True if the filter asks for nothing. */
export const isEmpty = (filter: IncidentFilter): boolean => Object.values(filter).every((part) => part === null || part === undefined);
