/**
 * What a level sees of the whole graph, in memory. It catches up with the graph's `seq` before it answers, so a write by another process is
 * seen at the next request.
 */
import { createHash } from 'node:crypto';
import { vocabularyVersion } from '../../schema/generated/vocabulary.ts';
import { alikeFrom, carryingFrom, likelyFrom, toldFrom } from '../likely.ts';
import type { Store, Viewer } from '../store.ts';
import type { IncidentEntry } from './incident-entry.ts';
import { latestFirst, readEntries } from './incident-entry.ts';
import { merges } from './merges.ts';
import type { Merge } from './merges.ts';
import { order } from './order.ts';

/** One state of the graph as a level sees it; never changed once made. */
export type Catalogue = {
  seq: number;
  /** The same id means the same answers: level, vocabulary, and every visible report's content, pipeline and reviews, and the merges of components. No count of what is hidden enters it. */
  snapshot: string;
  /** The latest first. */
  incidents: readonly IncidentEntry[];
  byId: ReadonlyMap<string, IncidentEntry>;
  /** Components that a person said to be one. */
  merges: readonly Merge[];
  /** What was computed from this state, by a name for it. */
  computed: Map<string, unknown>;
};

/** Past this many touched incidents reading all is quicker. */
const fewChanges = 500;
const states = new WeakMap<Store, Map<string, Promise<Catalogue | null>>>();

/** The catalogue of the viewer's level, not older than the call. Calls at one time share one catch-up. */
export function catalogue(store: Store, viewer: Viewer): Promise<Catalogue> {
  const levels = states.get(store) ?? new Map<string, Promise<Catalogue | null>>();
  states.set(store, levels);
  const before = levels.get(viewer.level) ?? Promise.resolve(null);
  const now = before.catch(() => null).then((known) => caughtUp(store, viewer, known));
  levels.set(viewer.level, now);
  return now;
}

async function caughtUp(store: Store, viewer: Viewer, known: Catalogue | null): Promise<Catalogue> {
  let state = known;
  // A write may fall between the reads below: the state is whole once the seq has stood still. Under a stream of writes it need not.
  for (let round = 0; ; round += 1) {
    const seq = await store.seq();
    if (state && (state.seq === seq || round === 5)) return state;
    // A lower seq is another graph: restored, or rebuilt.
    state = await read(store, viewer, state && state.seq < seq ? state : null, seq);
  }
}

async function read(store: Store, viewer: Viewer, known: Catalogue | null, seq: number): Promise<Catalogue> {
  const touched = known && (await store.changedSince(known.seq));
  const said = await merges(store, viewer);
  if (!known || !touched || touched.length > fewChanges) return made(viewer, seq, await readEntries(store, viewer, null), said);
  const fresh = touched.length > 0 ? await readEntries(store, viewer, touched) : [];
  const gone = new Set(touched);
  return made(viewer, seq, [...known.incidents.filter(({ id }) => !gone.has(id)), ...fresh], said);
}

function made({ level }: Viewer, seq: number, entries: IncidentEntry[], said: readonly Merge[]): Catalogue {
  const hash = createHash('sha256').update(JSON.stringify([level, vocabularyVersion, likelyFrom, carryingFrom, alikeFrom, toldFrom]));
  for (const { id, version } of entries.toSorted((a, b) => order(a.id, b.id))) hash.update(id).update(version);
  if (said.length > 0) hash.update(JSON.stringify(said));
  return {
    seq,
    snapshot: `${level}-${hash.digest('hex').slice(0, 16)}`,
    incidents: entries.toSorted(latestFirst),
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    merges: said,
    computed: new Map(),
  };
}

/** A value computed once a state, under a name for it; the 200 asked for last are kept. */
export async function once<T>({ computed }: Catalogue, name: string, compute: () => Promise<T> | T): Promise<T> {
  const known = computed.get(name) as Promise<T> | undefined;
  const value = known ?? Promise.resolve(compute());
  computed.delete(name);
  computed.set(name, value);
  const [oldest] = computed.keys();
  if (computed.size > 200 && oldest !== undefined) computed.delete(oldest);
  // A failure is not kept.
  if (!known) value.catch(() => computed.delete(name));
  return value;
}
