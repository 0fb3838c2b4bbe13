import type { Store } from '../graph/store.ts';
import { loadReports } from '../graph/writes/load-report.ts';
import { bundle } from './bundle.ts';
import { pipelineVersion } from './version.ts';

/** Loads the bundled corpus; says how many of its incidents were new or changed. A second time writes nothing. */
export async function loadBundle(store: Store): Promise<number> {
  const results = await Array.fromAsync(loadReports(store, bundle(pipelineVersion()), new Date().toISOString()));
  return results.filter(({ outcome }) => outcome !== 'unchanged').length;
}
