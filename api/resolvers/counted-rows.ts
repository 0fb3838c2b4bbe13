import { createHash } from 'node:crypto';
import { once } from '../../graph/queries/catalogue.ts';
import type { IncidentFilter } from '../../graph/queries/filter.ts';
import { keeps } from '../../graph/queries/filter.ts';
import type { Context } from '../context.ts';
import type { IncidenceRow } from '../discovery/incidence-row.ts';
import { incidenceRows } from '../discovery/incidence-view.ts';

/** The rows of the incidents that a filter leaves, in the catalogue's order. */
export async function keptRows({ store, viewer, state }: Context, filter: IncidentFilter): Promise<IncidenceRow[]> {
  const now = await state();
  const kept = new Set(now.incidents.flatMap((entry) => (keeps(filter, entry) ? [entry.id] : [])));
  return (await incidenceRows(store, viewer, now)).filter(({ incident }) => kept.has(incident));
}

/** What is counted over those rows, once a state and filter, under a name for it. */
export async function countedOnce<T>(
  context: Context,
  name: string,
  filter: IncidentFilter,
  count: (rows: IncidenceRow[]) => T,
): Promise<T> {
  // A filter may be long: its hash is not.
  const hash = createHash('sha256').update(JSON.stringify(filter)).digest('hex');
  return await once(await context.state(), `${name} ${hash}`, async () => count(await keptRows(context, filter)));
}
