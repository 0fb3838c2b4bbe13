/** Mining in a thread of its own, so that requests go on being answered: one thread a level of a store, which is told what has changed before each job. */
import { setImmediate as turn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Store, Viewer } from '../../graph/store.ts';
import type { Discovered, Kind } from './discovered.ts';
import type { IncidenceRow } from './incidence-row.ts';
import type { MiningAnswer, MiningMessage } from './mining-worker.ts';

/** Patterns of a kind among these incidents (ids), or among all rows if null. */
export type MiningJob = { kind: Kind; rows: readonly IncidenceRow[]; incidents: readonly string[] | null };
export type Miner = (job: MiningJob, signal: AbortSignal) => Promise<Discovered[]>;

/** So many rows are handed over at a time; between two handfuls others have their turn. */
const handful = 200;

const miners = new WeakMap<Store, Map<string, Miner>>();

/** The miner of a level. Jobs are done one after the other; one whose signal is aborted is left, and rejects with the signal's reason. */
export function minerOf(store: Store, { level }: Viewer): Miner {
  const levels = miners.get(store) ?? new Map<string, Miner>();
  miners.set(store, levels);
  const miner = levels.get(level) ?? openMiner();
  levels.set(level, miner);
  return miner;
}

function openMiner(): Miner {
  let worker: Worker | null = null;
  let told = new Map<string, IncidenceRow>();
  let jobs = 0;
  let queue: Promise<unknown> = Promise.resolve();

  const start = (): Worker => {
    const started = new Worker(new URL('./mining-worker.ts', import.meta.url));
    told = new Map();
    started.on('error', () => {});
    started.once('exit', () => {
      if (worker === started) worker = null;
    });
    // An idle thread keeps no process alive.
    started.unref();
    return started;
  };
  const stop = (): void => {
    void worker?.terminate();
    worker = null;
  };

  const tell = async (to: Worker, rows: readonly IncidenceRow[]): Promise<void> => {
    // oxlint-disable-next-line require-post-message-target-origin -- a worker, not a window
    const send = (message: MiningMessage): void => to.postMessage(message);
    const now = new Map(rows.map((row) => [row.incident, row]));
    const gone = [...told.keys()].filter((incident) => !now.has(incident));
    if (gone.length > 0) send({ remove: gone });
    const changed = rows.filter((row) => told.get(row.incident) !== row);
    for (let from = 0; from < changed.length; from += handful) {
      send({ put: changed.slice(from, from + handful) });
      // oxlint-disable-next-line no-await-in-loop -- a pause is what is wanted
      await turn();
    }
    told = now;
  };

  const work = async ({ kind, rows, incidents }: MiningJob, signal: AbortSignal): Promise<Discovered[]> => {
    signal.throwIfAborted();
    const busy = (worker ??= start());
    await tell(busy, rows);
    jobs += 1;
    const job = jobs;
    busy.ref();
    try {
      return await new Promise<Discovered[]>((resolve, reject) => {
        const done = (settle: () => void): void => {
          busy.off('message', answered).off('error', reject).off('exit', ended);
          signal.removeEventListener('abort', aborted);
          settle();
        };
        const answered = (answer: MiningAnswer): void => {
          if (answer.job === job) done(() => resolve(answer.found));
        };
        const ended = (): void => done(() => reject(new Error('the mining thread ended before it had answered; ask again')));
        const aborted = (): void => {
          stop();
          done(() => reject(signal.reason as Error));
        };
        busy.on('message', answered).on('error', reject).on('exit', ended);
        signal.addEventListener('abort', aborted);
        if (signal.aborted) aborted();
        // oxlint-disable-next-line require-post-message-target-origin -- a worker, not a window
        else busy.postMessage({ job, kind, incidents: incidents === null ? null : [...incidents] } satisfies MiningMessage);
      });
    } finally {
      busy.unref();
    }
  };

  return (job, signal) => {
    const done = queue.catch(() => {}).then(() => work(job, signal));
    queue = done;
    return done;
  };
}
