import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { homeAt } from '../../graph/embedded/home.ts';
import { openEmbedded } from '../../graph/embedded/engine.ts';
import { openJournal, readJournal } from '../../graph/journal.ts';
import type { JournalEntry } from '../../graph/journal.ts';
import { rebuild } from '../../graph/rebuild.ts';
import { openStore } from '../../graph/store.ts';
import { forgetReport } from '../../graph/writes/forget.ts';
import { reportId } from '../../graph/writes/ids.ts';
import { loadReports } from '../../graph/writes/load-report.ts';
import { mergeComponents } from '../../graph/writes/merge-components.ts';
import { reviewFinding } from '../../graph/writes/review-finding.ts';
import { dump } from '../contract/dump.ts';
import { diskReport, stormReport } from '../contract/reports.ts';

const at = '2025-01-01T00:00:00Z';
const all = { level: 'all' } as const;
let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rhyme-journal-'));
  path = homeAt(folder).journal;
});
afterEach(() => rmSync(folder, { recursive: true }));

const entry = (report: string): JournalEntry => ({ kind: 'report', report, at, input: stormReport({ path: `${report}.md` }) });

test('what is appended is read back, across openings', () => {
  const journal = openJournal(path);
  journal.append([entry('r_1'), entry('r_2')]);
  journal.close();
  const again = openJournal(path);
  again.append([entry('r_3')]);
  again.close();
  expect(readJournal(path)).toEqual([entry('r_1'), entry('r_2'), entry('r_3')]);
});

test.each([1, 10, 100, 500])('a last line that a crash cut off by %i bytes is let go, and the next one is whole', (bytes) => {
  const journal = openJournal(path);
  journal.append([entry('r_1'), entry('r_2')]);
  journal.close();
  truncateSync(path, readFileSync(path).length - bytes);
  expect(readJournal(path)).toEqual([entry('r_1')]);
  const again = openJournal(path);
  again.append([entry('r_3')]);
  again.close();
  expect(readJournal(path)).toEqual([entry('r_1'), entry('r_3')]);
});

test('a first line cut off leaves an empty journal', () => {
  writeFileSync(path, '{"kind":"rep');
  openJournal(path).close();
  expect([readJournal(path), readFileSync(path, 'utf8')]).toEqual([[], '']);
});

test('what is forgotten is not in the file any more', async () => {
  const store = await openStore({ home: folder });
  await Array.fromAsync(loadReports(store, [stormReport(), diskReport()], at));
  await mergeComponents(store, { component: 'feed service', other: 'log volume', same: true, by: 'ada', at });
  await mergeComponents(store, { component: 'disk alert', other: 'log volume', same: true, by: 'ada', at });
  expect(readFileSync(path, 'utf8')).toContain('Clients retried');
  await forgetReport(store, reportId(stormReport()), at);
  expect(readFileSync(path, 'utf8')).not.toContain('Clients retried');
  await Array.fromAsync(loadReports(store, [diskReport({ path: 'third.md' })], at));
  await store.close();
  expect(readJournal(path).map(({ kind, report }) => `${kind} ${report}`)).toEqual([
    `report ${reportId(diskReport())}`,
    'same null',
    `report ${reportId(diskReport({ path: 'third.md' }))}`,
  ]);
});

test('a second load of the same report adds nothing', async () => {
  const store = await openStore({ home: folder });
  await Array.fromAsync(loadReports(store, [stormReport(), stormReport()], at));
  await store.close();
  expect(readJournal(path).length).toBe(1);
});

test('a graph that is lost is made again from the journal, reviews, merges and all', async () => {
  const store = await openStore({ home: folder });
  await Array.fromAsync(
    loadReports(store, [stormReport(), diskReport({ visibility: 'public' }), stormReport({ pipeline: 'readers-2' })], at),
  );
  const [row] = await store.read(all, 'MATCH (f:SaturationPoint) WHERE f.visibility IN $visible RETURN f.id AS id');
  await reviewFinding(store, { finding: String(row?.['id']), verdict: 'reject', by: 'ada', at, note: 'not ours' });
  const merge = { by: 'ada', at, same: true };
  await mergeComponents(store, { ...merge, component: 'feed service', other: 'client retries' });
  await mergeComponents(store, { ...merge, component: 'log volume', other: 'client retries' });
  await mergeComponents(store, { ...merge, component: 'log volume', other: 'client retries', same: false });
  await store.close();
  const home = homeAt(folder);
  const before = await openEmbedded(home);
  const graph = await dump(before);
  expect(graph.filter((line) => line.startsWith('SAME_AS')).length).toBe(1);
  await before.close();

  writeFileSync(home.graph, 'lost '.repeat(2000));
  await expect(openStore({ home: folder })).rejects.toMatchObject({ code: 'GRAPH_DAMAGED' });
  expect(await rebuild(folder)).toEqual({ reports: 3, reviews: 1 });
  const after = await openStore({ home: folder });
  expect((await after.search(all, { words: ['connections'], phrases: [], prefixes: [] }, 10)).length).toBe(2);
  await after.close();
  const engine = await openEmbedded(home);
  expect(await dump(engine)).toEqual(graph);
  await engine.close();
});

test('rebuilding needs a journal, and nobody else at work', async () => {
  await expect(rebuild(folder)).rejects.toMatchObject({ code: 'HOME_MISSING' });
  appendFileSync(path, '');
  const store = await openStore({ home: folder });
  await expect(rebuild(folder)).rejects.toMatchObject({ code: 'HOME_LOCKED' });
  await store.close();
});

test('a line that is no entry is named, and nothing of the journal is quoted', () => {
  appendFileSync(path, '{"kind":"report"}\n{"secret words\n');
  expect(() => readJournal(path)).toThrow(
    expect.objectContaining({ code: 'JOURNAL_DAMAGED', message: expect.stringMatching(/journal\.jsonl, line 2, is no entry: bring/) }),
  );
  expect(() => readJournal(path)).not.toThrow(/secret words/);
});
