import type { Catalogue } from '../../graph/queries/catalogue.ts';
import type { IncidentFilter } from '../../graph/queries/filter.ts';
import { isEmpty, keeps } from '../../graph/queries/filter.ts';
import type { Store, Viewer } from '../../graph/store.ts';
import type { Discovered, Kind } from './discovered.ts';
import { incidenceRows } from './incidence-view.ts';
import { minerOf } from './miner.ts';

type Running = { found: Promise<Discovered[]>; waiting: number; abort: AbortController };

/** By state of the graph: it goes with its state. */
const cache = new WeakMap<Catalogue, Map<string, Running>>();

/**
 * The patterns of a kind among the incidents that a filter leaves, in this state of the graph; mined once a state, for all who ask. Rejects with the signal's
 * reason once it is aborted; when nobody waits any more the mining ends too.
 */
export async function discoveries(
  store: Store,
  viewer: Viewer,
  state: Catalogue,
  kind: Kind,
  filter: IncidentFilter,
  signal: AbortSignal | undefined,
): Promise<Discovered[]> {
  signal?.throwIfAborted();
  const runs = cache.get(state) ?? new Map<string, Running>();
  cache.set(state, runs);
  const kept = isEmpty(filter) ? null : state.incidents.flatMap((entry) => (keeps(filter, entry) ? [entry.id] : []));
  const key = `${kind} ${kept === null ? 'all' : kept.join(' ')}`;
  const run = runs.get(key) ?? begin(key);
  run.waiting += 1;
  return await new Promise<Discovered[]>((resolve, reject) => {
    const leave = (): void => {
      run.waiting -= 1;
      reject(signal?.reason as Error);
      if (run.waiting > 0) return;
      if (runs.get(key) === run) runs.delete(key);
      run.abort.abort(new Error('nobody waits for these patterns any more'));
    };
    signal?.addEventListener('abort', leave, { once: true });
    run.found.then(resolve, reject).finally(() => signal?.removeEventListener('abort', leave));
  });

  function begin(name: string): Running {
    const abort = new AbortController();
    const found = incidenceRows(store, viewer, state).then((rows) => minerOf(store, viewer)({ kind, rows, incidents: kept }, abort.signal));
    const started: Running = { found, waiting: 0, abort };
    runs.set(name, started);
    // A failure is not kept.
    found.catch(() => {
      if (runs.get(name) === started) runs.delete(name);
    });
    return started;
  }
}
