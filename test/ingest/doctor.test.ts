import { Connection } from '@ladybugdb/core';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { databaseAt } from '../../graph/embedded/database.ts';
import { openStore } from '../../graph/store.ts';
import { examine } from '../../ingest/doctor.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'rhyme-doctor-'));
  vi.stubEnv('RHYME_HOME', home);
  vi.stubEnv('RHYME_GRAPH', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true });
});

const graph = async () => (await examine()).filter(({ name }) => name === 'graph');

test('a graph that lost some of its tables gets the cure beside what is wrong', async () => {
  await (await openStore()).close();
  expect(await graph()).toMatchObject([{ ok: true }]);
  const database = databaseAt(join(home, 'graph.lbug'), false);
  const connection = new Connection(database);
  for (const statement of ['DROP TABLE HOLDS', 'CHECKPOINT']) await connection.query(statement);
  await connection.close();
  await database.close();
  expect(await graph()).toEqual([{ name: 'graph', ok: false, says: expect.stringMatching(/HOLDS.*: run "rhyme doctor --rebuild"$/s) }]);
});
