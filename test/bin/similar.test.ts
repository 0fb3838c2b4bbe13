/** `rhyme similar`, as a person calls it, over a graph of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ReportInput } from '../../graph/report.ts';
import { openStore } from '../../graph/store.ts';
import { corpus } from '../api/corpus.ts';
import { idOf } from '../api/expected.ts';
import { load } from '../api/graphs.ts';
import { rhyme } from './run.ts';

const home = mkdtempSync(join(tmpdir(), 'rhyme-similar-'));
const [first, second, third] = corpus() as [ReportInput, ReportInput, ReportInput];
beforeAll(async () => {
  const store = await openStore({ home });
  await load(store, [first, second, third]);
  await store.close();
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('--json is the answer', async () => {
  const run = await rhyme(['similar', idOf(first), '--json'], { home });
  const { totalCount, edges } = JSON.parse(run.stdout);
  const found = edges.map(({ node }: { node: { id: string } }) => node.id).toSorted();
  expect([run.code, totalCount, found]).toEqual([0, 2, [idOf(second), idOf(third)].toSorted()]);
});

test('the incidents go to stdout with the sentences of both, the count to stderr', async () => {
  const run = await rhyme(['similar', idOf(first), '--first', '1', '--as', 'public'], { home });
  expect([run.code, run.stderr]).toEqual([0, `1 of 2 incidents with something in common with: ${first.coded.incident.title}\n`]);
  const other = [second, third].find(({ coded }) => run.stdout.startsWith(`${coded.incident.title}  (`));
  const said = (report: ReportInput | undefined): string[] =>
    (report?.coded.findings ?? []).flatMap(({ quotes }) => quotes.map((quote) => quote.replaceAll(/\s+/g, ' ').trim()));
  for (const [where, report] of [
    ['here', first],
    ['there', other],
  ] as const) {
    const shown = [...run.stdout.matchAll(new RegExp(`^      ${where}: “(.*)”$`, 'gm'))].map(([, sentence]) => sentence);
    expect(shown.length).toBeGreaterThan(0);
    expect(new Set(said(report)).isSupersetOf(new Set(shown))).toBe(true);
  }
});

test('an incident that is not there exits with 1 and says how to find one', async () => {
  const run = await rhyme(['similar', 'i_none'], { home });
  expect([run.code, run.stdout, run.stderr]).toEqual([
    1,
    '',
    expect.stringContaining('there is no incident "i_none" here: rhyme search WORDS'),
  ]);
});
