/** The thread that mines: it keeps the rows of one level, and their closed sets current, and answers one job at a time. */
import { parentPort } from 'node:worker_threads';
import { discover, smallestSupport } from './discover.ts';
import type { Discovered, Kind } from './discovered.ts';
import type { IncidenceRow } from './incidence-row.ts';
import { itemsOf } from './items-of.ts';
import type { LiveSets } from './live-sets.ts';
import { liveSets } from './live-sets.ts';

/** What the thread is told: rows that are new or changed, incidents that are gone, and jobs: patterns of a kind among these incidents, or among all. */
export type MiningMessage = { put: IncidenceRow[] } | { remove: string[] } | { job: number; kind: Kind; incidents: string[] | null };
/** What it answers a job with. */
export type MiningAnswer = { job: number; found: Discovered[] };

const rows = new Map<string, IncidenceRow>();
let live: { sets: LiveSets; minSupport: number } | null = null;

/** The closed sets of all rows, mined anew only where the smallest support has fallen, or has risen so far that most are in vain. */
function closedSets(minSupport: number): ReturnType<LiveSets['closed']> {
  if (live === null || minSupport < live.minSupport || minSupport > 2 * live.minSupport)
    live = {
      sets: liveSets(
        minSupport,
        [...rows].map(([id, row]) => [id, itemsOf(row)] as const),
      ),
      minSupport,
    };
  return live.sets.closed().filter(({ support }) => support >= minSupport);
}

parentPort?.on('message', (message: MiningMessage) => {
  if ('put' in message) {
    for (const row of message.put) {
      rows.set(row.incident, row);
      live?.sets.put(row.incident, itemsOf(row));
    }
  } else if ('remove' in message) {
    for (const incident of message.remove) {
      rows.delete(incident);
      live?.sets.remove(incident);
    }
  } else {
    const { job, kind, incidents } = message;
    // The order of the rows is that of the ids, so that it does not matter which came when.
    const asked = (incidents ?? [...rows.keys()]).toSorted().flatMap((id) => rows.get(id) ?? []);
    const closed = kind === 'set' && incidents === null ? closedSets(smallestSupport(kind, asked.length)) : undefined;
    const answer: MiningAnswer = { job, found: discover(kind, asked, closed) };
    // oxlint-disable-next-line require-post-message-target-origin -- a worker, not a window
    parentPort?.postMessage(answer);
  }
});
