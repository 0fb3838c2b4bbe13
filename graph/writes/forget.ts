import type { Store } from '../store.ts';
import { heldBy, removeReports } from './removal.ts';

/** Removes one report by id; false if there is none. `at` is the time to record, ISO. */
export async function forgetReport(store: Store, report: string, at: string): Promise<boolean> {
  return (await removeReports(store, await heldBy(store, 'r.id = $report', { report }), at)).length > 0;
}

/** Removes every report of a source; returns their ids. */
export async function forgetSource(store: Store, source: string, at: string): Promise<string[]> {
  return await removeReports(store, await heldBy(store, 'r.source = $source', { source }), at);
}
