import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '../../graph/embedded/engine.ts';
import { homeAt } from '../../graph/embedded/home.ts';
import type { Engine } from '../../graph/engine.ts';
import { openNeo4j } from '../../graph/neo4j/engine.ts';
import { openStore, storeOver } from '../../graph/store.ts';
import type { Store } from '../../graph/store.ts';
import { ensureVocabulary } from '../../graph/vocabulary.ts';
import { lookOn } from './glance.ts';
import type { Glance } from './glance.ts';
import { emptyNeo4j } from '../neo4j/lease-neo4j.ts';

/** A graph of its own: its engine, a store over it that counts its transactions, and somebody who looks on beside. */
export type Graph = {
  engine: Engine;
  store: Store;
  transactions(): number;
  beside: () => Promise<Glance>;
  done(): Promise<void>;
};

async function over(engine: Engine, beside: Graph['beside'], clean: () => Promise<void>): Promise<Graph> {
  await ensureVocabulary(engine, 'test');
  let transactions = 0;
  const counting: Engine = {
    ...engine,
    write(work) {
      transactions += 1;
      return engine.write(work);
    },
  };
  const store = storeOver(counting, null);
  return {
    engine,
    store,
    transactions: () => transactions,
    beside,
    async done() {
      await store.close();
      await clean();
    },
  };
}

/** An empty embedded graph in a folder of its own; who looks on is another process. */
export async function freshEmbedded(): Promise<Graph> {
  const folder = mkdtempSync(join(tmpdir(), 'rhyme-contract-'));
  const beside = async () =>
    JSON.parse(execFileSync(process.execPath, [join(import.meta.dirname, 'look-on.ts'), folder], { encoding: 'utf8' })) as Glance;
  return await over(await openEmbedded(homeAt(folder)), beside, async () => rmSync(folder, { recursive: true }));
}

/** The Neo4j at `url`, emptied; who looks on is a second store that was open all along. */
export async function freshNeo4j(url: string): Promise<Graph> {
  await emptyNeo4j(url);
  const { engine } = await openNeo4j(url);
  let other: Store | null = null;
  const beside = async () => {
    other ??= await openStore({ url });
    return await lookOn(other);
  };
  return await over(engine, beside, async () => await other?.close());
}
