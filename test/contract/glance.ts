import type { Store } from '../../graph/store.ts';

/** What another store than the writer's sees: the last write, hits for "connections", and how many incidents changed after writes 0, 1, 2, 3. */
export type Glance = { seq: number; hits: number; changed: number[] };

export async function lookOn(store: Store): Promise<Glance> {
  const hits = await store.search({ level: 'all' }, { words: ['connections'], phrases: [], prefixes: [] }, 10);
  const changed = await Promise.all([0, 1, 2, 3].map((seq) => store.changedSince(seq)));
  return { seq: await store.seq(), hits: hits.length, changed: changed.map((incidents) => incidents.length) };
}
