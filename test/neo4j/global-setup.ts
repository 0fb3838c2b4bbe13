import { createServer } from 'node:net';
import type { Socket } from 'node:net';
import type { TestProject } from 'vitest/node';
import { startNeo4j } from './start-neo4j.ts';
import type { TestNeo4j } from './start-neo4j.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Loopback port of the broker that lends the run's one Neo4j; see lease-neo4j.ts. */
    neo4jBroker: number;
  }
}

let running: Promise<TestNeo4j | null> | null = null;

const lend = async (socket: Socket, closed: Promise<void>) => {
  if (socket.destroyed) return;
  running ??= startNeo4j();
  const answer = await running.then(
    (it) => ({ url: it?.url ?? null }),
    (error: unknown) => ({ error: String(error) }),
  );
  socket.write(`${JSON.stringify(answer)}\n`);
  await closed;
};

/**
 * Lends one Neo4j to one test file at a time: whoever connects gets, when it is their turn, a line of JSON with the URL (or why there is
 * none), and has it until the connection closes. Neo4j starts with the first lease, so runs without one do not wait for it.
 */
export async function setup(project: TestProject): Promise<void> {
  let queue: Promise<void> = Promise.resolve();
  const server = createServer((socket) => {
    const closed = new Promise<void>((done) => socket.once('close', () => done()));
    socket.on('error', () => socket.destroy()); // a worker that died: its lease ends
    queue = queue.then(() => lend(socket, closed));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  server.unref();
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the Neo4j broker has no port');
  project.provide('neo4jBroker', address.port);
}

export async function teardown(): Promise<void> {
  await (await running)?.stop();
}
