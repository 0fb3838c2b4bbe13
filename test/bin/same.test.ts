import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '../../graph/store.ts';
import { loadReports } from '../../graph/writes/load-report.ts';
import { diskReport, stormReport } from '../contract/reports.ts';
import { rhyme } from './run.ts';

let home: string;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'rhyme-same-'));
  const store = await openStore({ home });
  await Array.fromAsync(loadReports(store, [stormReport(), diskReport()], '2025-01-01T00:00:00Z'));
  await store.close();
});
afterAll(() => rmSync(home, { recursive: true }));

test('two components are one until that is taken back, and the list of what was said shows it', { timeout: 120_000 }, async () => {
  const same = async (...args: string[]) => {
    const { code, stdout, stderr } = await rhyme(['same', ...args], { home, cwd: home });
    return [code, (stdout || stderr).replaceAll(/c_\w{20}/g, 'c_').replaceAll(/\d{4}-\S+Z/g, 'then')];
  };
  expect(await same('the feed service', 'log volumes')).toEqual([0, 'c_ and c_ are one now; --undo takes that back\n']);
  expect(await same('log volume', 'feed service')).toEqual([0, 'c_ and c_ were one already\n']);
  const [code, list] = await same();
  expect([
    code,
    String(list)
      .match(/log volume|feed service|by owner at then/g)
      ?.toSorted(),
  ]).toEqual([0, ['by owner at then', 'feed service', 'log volume']]);
  expect(await same('feed service', 'log volume', '--undo')).toEqual([0, 'c_ and c_ are two again\n']);
  expect(await same()).toEqual([0, 'nobody has merged any components\n']);
  expect(await same('feed service', 'log volume', '--undo')).toEqual([
    2,
    expect.stringMatching(/nobody said that "feed service" and "log volume"/),
  ]);
  expect(await same('feed service', 'disk')).toEqual([
    2,
    expect.stringMatching(/no component is called "disk".*near it:\n {2}c_ {2}disk alert \(Example Cloud; 1 incident\)/s),
  ]);
  expect(await same('feed service')).toEqual([2, expect.stringMatching(/which two\? rhyme same "feed service" OTHER/)]);
});
