import type { Store } from '../store.ts';
import { heldBy, removeReports } from './removal.ts';

/**
 * Removes the reports of a source whose paths are no longer among `kept`; returns their ids. An empty `kept` removes nothing: it is far
 * more often a folder that was not mounted than one that was emptied.
 */
export async function prune(store: Store, source: string, kept: readonly string[], at: string): Promise<string[]> {
  if (kept.length === 0) return [];
  const still = new Set(kept);
  const gone = (await heldBy(store, 'r.source = $source', { source })).filter((held) => !still.has(held.path));
  return await removeReports(store, gone, at);
}
