import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openEmbedded } from '../../../graph/embedded/engine.ts';
import { homeAt } from '../../../graph/embedded/home.ts';
import type { Home } from '../../../graph/embedded/home.ts';
import { readJournal } from '../../../graph/journal.ts';
import { rebuild } from '../../../graph/rebuild.ts';
import { openStore, storeOver } from '../../../graph/store.ts';
import { textRows } from '../../../graph/text/rows.ts';
import { ensureVocabulary } from '../../../graph/vocabulary.ts';
import { loadReport, loadReports } from '../../../graph/writes/load-report.ts';
import { reviewFinding } from '../../../graph/writes/review-finding.ts';
import { difference, dump } from '../../contract/dump.ts';
import { diskReport, stormReport } from '../../contract/reports.ts';

const at = '2025-01-01T00:00:00Z';
const all = { level: 'all' } as const;
let folder: string;
let home: Home;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rhyme-crash-'));
  home = homeAt(folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the loader on the home and ends it by SIGKILL, some time after it opened the graph. */
async function killed(afterMs: number): Promise<void> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'load-forever.ts'), folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<NodeJS.Signals | null>((done) => child.once('exit', (_code, signal) => done(signal)));
  await new Promise((done) => child.stdout.once('data', done));
  await new Promise((done) => setTimeout(done, afterMs));
  child.kill('SIGKILL');
  expect(await ended).toBe('SIGKILL');
}

/** Ids in the text index, with who may see them. */
function indexed(): string[] {
  const database = new DatabaseSync(home.text, { readOnly: true });
  const rows = database.prepare('SELECT id, visibility, incident FROM rows ORDER BY id').all();
  database.close();
  return rows.map((row) => `${String(row['id'])} ${String(row['visibility'])} ${String(row['incident'])}`);
}

/** What the graph would be if it were made from the last inputs of the journal, whole reports only. */
async function expected(): Promise<string[]> {
  const other = homeAt(join(folder, 'expected'));
  const engine = await openEmbedded(other);
  await ensureVocabulary(engine, other.folder);
  const store = storeOver(engine, null);
  for (const entry of readJournal(home.journal)) {
    if (entry.kind === 'report') await loadReport(store, entry.input, entry.at);
    else if (entry.kind === 'review') await reviewFinding(store, entry.review);
  }
  const lines = await dump(engine);
  await engine.close();
  rmSync(other.folder, { recursive: true });
  return lines;
}

test.each([30, 210, 480, 770, 1250])(
  'after kill -9 some %i ms into a load, only whole reports are there, search agrees, and the next load completes',
  async (ms) => {
    await killed(ms);
    const reader = await openEmbedded(home, true);
    const read = await dump(reader);
    await reader.close();
    const engine = await openEmbedded(home);
    const graph = await dump(engine);
    expect(read).toEqual(graph);
    const rows = await textRows(engine.read, null);
    expect(indexed()).toEqual(rows.map((row) => `${row.id} ${row.visibility} ${row.incident}`).toSorted((a, b) => (a < b ? -1 : 1)));
    await engine.close();

    // the journal is written first: it may be ahead by the one write that was under way
    const whole = await expected();
    const { gone, come } = difference(graph, whole);
    const touched = new Set([...gone, ...come].flatMap((line) => /"report":"(r_\w+)"/.exec(line)?.[1] ?? []));
    expect(touched.size).toBeLessThanOrEqual(1);

    const store = await openStore({ home: folder });
    const inputs = [stormReport({ path: 'storm-0.md', pipeline: 'last' }), diskReport({ path: 'disk-0.md', pipeline: 'last' })];
    const results = await Array.fromAsync(loadReports(store, inputs, at));
    expect(results.every((result) => result.outcome !== 'unchanged')).toBe(true);
    expect((await store.search(all, { words: ['connections'], phrases: [], prefixes: [] }, 100)).length).toBeGreaterThanOrEqual(2);
    await store.close();
    expect(await rebuild(folder)).toMatchObject({ reports: expect.any(Number) });
  },
  60_000,
);

test('a text index that is behind the graph, ahead of it, damaged or gone is brought up on open', async () => {
  const hits = async () => {
    const store = await openStore({ home: folder });
    const found = await store.search(all, { words: ['connections'], phrases: [], prefixes: [] }, 100);
    await store.close();
    return found.map((hit) => hit.id).toSorted((a, b) => (a < b ? -1 : 1));
  };
  const first = await openStore({ home: folder });
  await loadReport(first, stormReport(), at);
  await first.close();
  const old = `${home.text}.old`;
  copyFileSync(home.text, old);
  const second = await openStore({ home: folder });
  await loadReport(
    second,
    stormReport({ text: stormReport().text.replace('ran out of connections', 'was short of connections'), findings: [], interactions: [] }),
    at,
  );
  await loadReport(second, stormReport({ path: 'other.md' }), at);
  await second.close();
  const right = await hits();
  expect(right.length).toBe(3);

  copyFileSync(old, home.text);
  expect(await hits()).toEqual(right);
  rmSync(home.text);
  expect(await hits()).toEqual(right);
  const ahead = new DatabaseSync(home.text);
  ahead.exec('UPDATE state SET seq = 99; DELETE FROM rows;');
  ahead.close();
  expect(await hits()).toEqual(right);
});
