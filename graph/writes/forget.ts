import type { Store } from '../store.ts';
import { heldBy, removeReports } from './removal.ts';

/** Removes one report by id; false if there is none. `at` is the time to record, ISO. */
export async function forgetReport(store: Store, report: string, at: string): Promise<boolean> {
  return (await removeReports(store, await heldBy(store, 'r.id = $report', { report }), at)).length > 0;
}

/** Removes the report of this id, or else every report of the source of this id; says how many. */
export async function forget(store: Store, id: string, at: string): Promise<number> {
  return (await forgetReport(store, id, at)) ? 1 : (await forgetSource(store, id, at)).length;
}

/** Removes every report of a source; returns their ids. */
export async function forgetSource(store: Store, source: string, at: string): Promise<string[]> {
  return await removeReports(store, await heldBy(store, 'r.source = $source', { source }), at);
}
