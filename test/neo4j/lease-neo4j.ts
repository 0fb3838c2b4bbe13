import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import neo4j from 'neo4j-driver';
import { inject } from 'vitest';

/** The run's Neo4j, ours until `release`. `url` is in the form of RHYME_GRAPH. */
export type Lease = { url: string; release(): void };

/** Takes the nodes out of a Neo4j, and with `schema` its constraints and indexes too. */
export async function emptyNeo4j(url: string, schema = false): Promise<void> {
  const { protocol, host, username, password } = new URL(url);
  const driver = neo4j.driver(`${protocol}//${host}`, neo4j.auth.basic(decodeURIComponent(username), decodeURIComponent(password)));
  try {
    await driver.executeQuery('MATCH (n) DETACH DELETE n');
    for (const [kind, plural] of schema
      ? [
          ['CONSTRAINT', 'CONSTRAINTS'],
          ['INDEX', 'INDEXES'],
        ]
      : []) {
      const { records } = await driver.executeQuery(`SHOW ${plural} YIELD name, type WHERE type <> 'LOOKUP' RETURN name`);
      for (const record of records) await driver.executeQuery(`DROP ${kind} \`${String(record.get('name'))}\` IF EXISTS`);
    }
  } finally {
    await driver.close();
  }
}

/**
 * Waits until no other test file has the run's Neo4j, and returns it empty. Null where the machine has none (said loudly by the setup);
 * with CI=true that throws. For `beforeAll`, with a time limit of some minutes: the first lease starts Neo4j.
 */
export async function leaseNeo4j(): Promise<Lease | null> {
  const socket = connect(inject('neo4jBroker'), '127.0.0.1');
  const line = await new Promise<string>((done, fail) => {
    createInterface({ input: socket }).once('line', done);
    socket.once('error', fail);
  });
  const { url = null, error } = JSON.parse(line) as { url?: string | null; error?: string };
  if (url === null) socket.destroy();
  if (error !== undefined) throw new Error(error);
  if (url === null) return null;
  await emptyNeo4j(url, true);
  return { url, release: () => socket.destroy() };
}
