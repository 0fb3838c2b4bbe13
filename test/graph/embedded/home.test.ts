import { Database } from '@ladybugdb/core';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rebuild } from '../../../graph/rebuild.ts';
import { openStore } from '../../../graph/store.ts';
import { loadReport, loadReports } from '../../../graph/writes/load-report.ts';
import { bundle } from '../../../ingest/bundle.ts';
import { stormReport } from '../../contract/reports.ts';

const at = '2025-01-01T00:00:00Z';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rhyme-home-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Opens the home in another process and says what came of it. */
const elsewhere = (readOnly: boolean): unknown =>
  JSON.parse(
    execFileSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `
      const { openStore } = await import(${JSON.stringify(join(import.meta.dirname, '../../../graph/store.ts'))});
      try {
        const store = await openStore({ home: ${JSON.stringify(folder)}, readOnly: ${readOnly} });
        const hits = await store.search({ level: 'all' }, { words: ['connections'], phrases: [], prefixes: [] }, 10);
        console.log(JSON.stringify({ seq: await store.seq(), hits: hits.length }));
        await store.close();
      } catch (error) {
        console.log(JSON.stringify({ code: error.code, message: error.message }));
      }`,
      ],
      { encoding: 'utf8' },
    ),
  );

test('one process writes; a second is told which and what to do, and may read beside it', async () => {
  const store = await openStore({ home: folder });
  await loadReport(store, stormReport(), at);
  expect(elsewhere(false)).toEqual({
    code: 'HOME_LOCKED',
    message: `${folder} is open for writing by process ${process.pid}: stop it, send the work to its server, or set RHYME_HOME to another folder`,
  });
  expect(elsewhere(true)).toEqual({ seq: 1, hits: 2 });
  // A twin: it is joined with the first, and both incidents are touched.
  await loadReport(store, stormReport({ path: 'second.md' }), at);
  expect(elsewhere(true)).toEqual({ seq: 3, hits: 4 });
  await store.close();
  expect(elsewhere(false)).toEqual({ seq: 3, hits: 4 });
});

// LadybugDB's own lock is gone before the bundle is loaded
test('the lock outlasts many writes, and keeps out a rebuild too', async () => {
  const store = await openStore({ home: folder });
  for await (const loaded of loadReports(store, bundle('test'), at)) expect(loaded.outcome).toBe('created');
  expect(elsewhere(false)).toMatchObject({ code: 'HOME_LOCKED' });
  await expect(rebuild(folder)).rejects.toMatchObject({ code: 'HOME_LOCKED' });
  await store.close();
  expect(elsewhere(false)).toMatchObject({ hits: expect.any(Number) });
});

test('everything in a home is for its owner alone', async () => {
  const store = await openStore({ home: join(folder, 'home') });
  await loadReport(store, stormReport(), at);
  const modes = readdirSync(join(folder, 'home')).map((name) => [name, (statSync(join(folder, 'home', name)).mode & 0o777).toString(8)]);
  expect((statSync(join(folder, 'home')).mode & 0o777).toString(8)).toBe('700');
  expect(modes.map(([name]) => name)).toEqual(expect.arrayContaining(['graph.lbug', 'journal.jsonl', 'text.db']));
  expect(modes.filter(([, mode]) => mode !== '600')).toEqual([]);
  await store.close();
});

test('a store opened for reading writes nothing', async () => {
  const store = await openStore({ home: folder });
  await loadReport(store, stormReport(), at);
  await store.close();
  const reader = await openStore({ home: folder, readOnly: true });
  await expect(loadReport(reader, stormReport({ path: 'second.md' }), at)).rejects.toMatchObject({ code: 'READ_ONLY' });
  expect(await reader.seq()).toBe(1);
  await reader.close();
});

// LadybugDB's lock is the process's: it would let these in, and closing one would open the file to other processes
test('one process opens a home once for writing, and then not for reading either', async () => {
  const store = await openStore({ home: folder });
  await expect(openStore({ home: folder })).rejects.toMatchObject({ code: 'HOME_LOCKED' });
  await expect(openStore({ home: join(folder, '..', basename(folder)), readOnly: true })).rejects.toMatchObject({ code: 'HOME_LOCKED' });
  expect(elsewhere(false)).toMatchObject({ code: 'HOME_LOCKED' });
  await store.close();
  const readers = await Promise.all([openStore({ home: folder, readOnly: true }), openStore({ home: folder, readOnly: true })]);
  await readers[0]?.close();
  await expect(openStore({ home: folder })).rejects.toMatchObject({ code: 'HOME_LOCKED' });
  await readers[1]?.close();
  await (await openStore({ home: folder })).close();
});

test('reading where nothing is, says so and makes nothing', async () => {
  const nowhere = join(folder, 'nowhere');
  await expect(openStore({ home: nowhere, readOnly: true })).rejects.toMatchObject({ code: 'HOME_MISSING' });
  expect(readdirSync(folder)).toEqual([]);
});

test('a home that cannot be made names the folder', async () => {
  writeFileSync(join(folder, 'file'), '');
  await expect(openStore({ home: join(folder, 'file', 'home') })).rejects.toMatchObject({
    code: 'HOME_UNUSABLE',
    message: expect.stringContaining(join(folder, 'file', 'home')),
  });
});

test.each([false, true])('a graph without its tables names the cure (readOnly %s)', async (readOnly) => {
  const database = new Database(join(folder, 'graph.lbug'));
  await database.init();
  await database.close();
  await expect(openStore({ home: folder, readOnly })).rejects.toMatchObject({
    code: 'GRAPH_DAMAGED',
    message: expect.stringContaining('rhyme doctor --rebuild'),
  });
});

test('a text index that is none is made anew', async () => {
  const store = await openStore({ home: folder });
  await loadReport(store, stormReport(), at);
  await store.close();
  rmSync(join(folder, 'text.db-wal'), { force: true });
  writeFileSync(join(folder, 'text.db'), 'not an index '.repeat(1000));
  expect(elsewhere(false)).toEqual({ seq: 1, hits: 2 });
});

test('a graph file that is none names the cure', async () => {
  writeFileSync(join(folder, 'graph.lbug'), 'not a graph '.repeat(1000));
  await expect(openStore({ home: folder })).rejects.toMatchObject({
    code: 'GRAPH_DAMAGED',
    message: expect.stringContaining('rhyme doctor --rebuild'),
  });
});
