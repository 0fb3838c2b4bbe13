/** The engines that the API's tests run on. */
import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import { openStore } from '../../graph/store.ts';
import { leaseNeo4j } from '../neo4j/lease-neo4j.ts';
import type { Graph } from './graphs.ts';
import { embedded } from './graphs.ts';

/** An empty graph on the run's Neo4j; null where the machine has none. */
async function neo4j(): Promise<Graph | null> {
  const lease = await leaseNeo4j();
  if (lease === null) return null;
  const store = await openStore({ url: lease.url });
  const done = async (): Promise<void> => {
    await store.close();
    lease.release();
  };
  return { store, home: '', done };
}

const engines: [name: string, open: () => Promise<Graph | null>][] = [
  ['LadybugDB', embedded],
  ['Neo4j', neo4j],
];

/** Runs the tests once an engine, on a graph that `fill` has filled; skipped, visibly, where there is no Neo4j. */
export function onEngines(fill: (graph: Graph) => Promise<void>, tests: (graph: () => Graph) => void): void {
  describe.each(engines)('on %s', (_name, open) => {
    let graph: Graph | null = null;
    // The first lease of a run starts Neo4j, later ones wait for their turn.
    beforeAll(async () => {
      graph = await open();
      if (graph) await fill(graph);
    }, 600_000);
    afterAll(() => graph?.done());
    beforeEach(({ skip }) => skip(graph === null, 'no Neo4j here'));
    tests(() => {
      if (graph === null) throw new Error('the graph is not open');
      return graph;
    });
  });
}
