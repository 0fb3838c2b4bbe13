import type { IncidentEntry } from '../../graph/queries/incident-entry.ts';
import type { Page } from '../../graph/queries/page.ts';
import { page } from '../../graph/queries/page.ts';
import type { Context } from '../context.ts';
import { asked } from './asked.ts';
import { seen } from './seen.ts';

type Paging = { first?: number | null | undefined; after?: string | null | undefined };

/** A page of some incidents, by their ids in order. */
export async function incidentPage(ids: readonly string[], { first, after }: Paging, { state }: Context): Promise<Page<IncidentEntry>> {
  const { byId } = await state();
  const entries = ids.map((id) => seen(byId.get(id)));
  return await asked(() => page(entries, ({ id }) => id, first ?? 20, after));
}
