/** `rhyme match`, as a person calls it, over a graph of its own. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '../../graph/store.ts';
import { corpus } from '../api/corpus.ts';
import { load } from '../api/graphs.ts';
import { rhyme } from './run.ts';

const home = mkdtempSync(join(tmpdir(), 'rhyme-match-'));
const reports = corpus().slice(0, 12);
const yaml = (name: string, text: string) => {
  writeFileSync(join(home, name), text);
  return join(home, name);
};
beforeAll(async () => {
  const store = await openStore({ home });
  await load(store, reports);
  await store.close();
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const helped = 'nodes: {step: {facet: adaptation, effect: helped}, limit: {facet: saturation, presence: optional}}\n';
const holding = reports.filter(({ coded }) => coded.findings.some(({ effect }) => effect === 'helped'));

test('the incidents go to stdout, each with its parts and sentences; the count goes to stderr', async () => {
  const run = await rhyme(['match', yaml('helped.yaml', helped), '--first', '100'], { home });
  expect([run.code, run.stderr]).toEqual([0, expect.stringContaining(`${holding.length} of ${holding.length} incidents, `)]);
  for (const { coded } of holding) {
    const at = (quote: string) => coded.findings.flatMap(({ quotes, spans }) => (quotes[0] === quote ? (spans[0]?.[0] ?? 0) : []))[0] ?? 0;
    const steps = coded.findings.flatMap(({ effect, quotes }) => (effect === 'helped' ? (quotes[0] ?? []) : []));
    const first = steps.toSorted((a, b) => at(a) - at(b))[0] ?? '';
    expect(run.stdout).toContain(`${coded.incident.title}  (${coded.incident.organisation} · ${coded.incident.date})`);
    expect(run.stdout).toContain(`“${first.replaceAll(/\s+/g, ' ').trim()}”`);
  }
});

test('a motif comes by standard input too, and --json is the answer', async () => {
  const run = await rhyme(['match', '-', '--json', '--first', '2'], { home, input: helped });
  const answer = JSON.parse(run.stdout);
  expect([run.code, answer.totalCount, answer.edges.length]).toEqual([0, holding.length, 2]);
  expect(answer.edges[0].parts[0]).toMatchObject({ name: 'step', finding: { effect: 'HELPED', quotes: [{ text: expect.any(String) }] } });
  const next = await rhyme(['match', '-', '--json', '--after', answer.pageInfo.endCursor, '--as', 'public'], { home, input: helped });
  expect(JSON.parse(next.stdout).edges).toHaveLength(holding.length - 2);
});

test('a wrong motif exits with 2 and names file, line and cure; a missing file with 1', async () => {
  const wrong = await rhyme(['match', yaml('wrong.yaml', 'nodes:\n  a: {facet: adaption}\n')], { home });
  expect([wrong.code, wrong.stdout]).toEqual([2, '']);
  expect(wrong.stderr).toContain('wrong.yaml:2: nodes.a.facet: "adaption" is no facet; did you mean adaptation?');
  const missing = await rhyme(['match', join(home, 'nowhere.yaml')], { home });
  expect([missing.code, missing.stderr]).toEqual([1, expect.stringContaining('nowhere.yaml cannot be read (there is no such file)')]);
});

test("the owner's own patterns stand beside the named ones, and a wrong one is told", async () => {
  mkdirSync(join(home, 'patterns'));
  const own = yaml(
    'patterns/a-step.yaml',
    `id: a-step\nlabel: A step that helped\ndefinition: Somebody did something, and it helped.\n${helped}`,
  );
  const run = await rhyme(['patterns', '--own', '--json'], { home });
  expect(JSON.parse(run.stdout)).toMatchObject([
    { id: 'a-step', label: 'A step that helped', by: 'you', matches: { totalCount: holding.length } },
  ]);
  expect((await rhyme(['patterns'], { home })).stdout).toContain('A step that helped  (a-step, by you)');
  writeFileSync(own, 'nodes: {}\n');
  const wrong = await rhyme(['patterns'], { home });
  expect([wrong.code, wrong.stderr]).toEqual([1, expect.stringContaining('a-step.yaml:1: ')]);
});
