import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GraphError } from '../../../graph/error.ts';
import { addressOf } from '../../../graph/neo4j/address.ts';
import { openNeo4j } from '../../../graph/neo4j/engine.ts';
import { tooOld } from '../../../graph/neo4j/errors.ts';
import { openStore } from '../../../graph/store.ts';
import { leaseNeo4j } from '../../neo4j/lease-neo4j.ts';

const failure = async (work: Promise<unknown>): Promise<GraphError> => {
  try {
    await work;
  } catch (error) {
    if (error instanceof GraphError) return error;
    throw error;
  }
  throw new Error('it worked');
};

test.each([
  ['neo4j://ada:pass@host:7687', { uri: 'neo4j://host:7687', user: 'ada', password: 'pass', database: undefined }],
  [
    'neo4j+s://ada:p%40%3Ass%2F@db.example.org/incidents',
    { uri: 'neo4j+s://db.example.org', user: 'ada', password: 'p@:ss/', database: 'incidents' },
  ],
  ['bolt://ada:@[::1]:7687/', { uri: 'bolt://[::1]:7687', user: 'ada', password: '', database: undefined }],
])('%s is an address', (url, expected) => {
  expect(addressOf(url)).toMatchObject(expected);
});

test.each([
  '',
  'host:7687',
  'http://ada:tulip@host',
  'neo4j://host:7687',
  'neo4j://ada:tulip@',
  'neo4j://ada:tu lip@ho st:port',
  'neo4j://ada:100%tulip@host',
])('"%s" is none, and is not repeated', async (url) => {
  const error = await failure(openNeo4j(url));
  expect(error.code).toBe('URL_INVALID');
  expect(inspect(error, { depth: 9 })).not.toMatch(/tulip|tu lip/);
});

test.each(['neo4j', 'bolt'])('%s: a server that is not there is named, its password is not', async (scheme) => {
  const error = await failure(openStore({ url: `${scheme}://ada:tulip@127.0.0.1:1` }));
  expect(error.code).toBe('UNREACHABLE');
  expect(error.message).toContain('127.0.0.1:1');
  expect(inspect(error, { depth: 9 })).not.toContain('tulip');
});

test.each([
  ['Neo4j/4.4.30', true],
  ['Neo4j/5.25.9', true],
  ['Neo4j/5.26.0', false],
  ['Neo4j/5.26.12', false],
  ['Neo4j/2025.06.0', false],
  ['Neo4j/dev', true],
])('%s too old: %s', (agent, expected) => {
  expect(tooOld(agent)).toBe(expected);
});

const lease = await leaseNeo4j();

describe.skipIf(lease === null)('a real Neo4j', () => {
  let url = '';
  beforeAll(() => {
    url = lease?.url ?? '';
  });
  afterAll(() => lease?.release());

  test('a wrong password is said, with user and host, and is not repeated', async () => {
    const wrong = new URL(url);
    wrong.password = 'tulip';
    const error = await failure(openStore({ url: String(wrong) }));
    expect(error.code).toBe('WRONG_PASSWORD');
    expect(error.message).toContain(`neo4j://${wrong.host} does not take the password of neo4j`);
    expect(inspect(error, { depth: 9 })).not.toContain('tulip');
  });

  test('reading an empty one says that there is no graph, and makes none', async () => {
    expect((await failure(openStore({ url, readOnly: true }))).code).toBe('HOME_MISSING');
    const store = await openStore({ url });
    expect([store.engine, store.journal, await store.seq()]).toEqual(['neo4j', null, 0]);
    await store.close();
    const reader = await openStore({ url, readOnly: true });
    expect(await reader.seq()).toBe(0);
    expect((await failure(reader.write((tx) => tx.run('MATCH (n) DETACH DELETE n')))).code).toBe('READ_ONLY');
    await reader.close();
  });
});
