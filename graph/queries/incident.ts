import type { IncidentEntry } from './incident-entry.ts';
import type { Catalogue } from './catalogue.ts';
import type { IncidentFilter } from './filter.ts';
import { keeps } from './filter.ts';
import type { Page } from './page.ts';
import { page } from './page.ts';

/** A page of the incidents that a filter leaves, the latest first. Throws PageError. */
export const incidentList = (
  { incidents }: Catalogue,
  filter: IncidentFilter,
  first: number,
  after: string | null | undefined,
): Page<IncidentEntry> =>
  page(
    incidents.filter((entry) => keeps(filter, entry)),
    ({ id }) => id,
    first,
    after,
  );
