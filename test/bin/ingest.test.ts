/** The whole way on the command line: in, again, changed, gone, found. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readJournal } from '../../graph/journal.ts';
import { rhyme } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'rhyme-ingest-'));
const home = join(folder, 'home');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const report = (what: string) => `# ${what}

On 3 May 2024 we rolled out a new version of the service. The connection pool to the database was exhausted and requests timed out.
Clients retried without backoff, and the retry storm kept the database overloaded long after the deploy was rolled back.
An alert paged the on-call engineer. We restarted the service and let traffic back in step by step.
`;

type Summary = { files: number; created: number; replaced: number; unchanged: number; pruned: number; written: number };
const ingest = async (...args: string[]) => {
  const run = await rhyme(['ingest', 'reports', '--json', ...args], { home, cwd: folder });
  expect(run.code, run.stderr).toBe(0);
  return JSON.parse(run.stdout) as Summary;
};

test('a folder is read once; a second run writes nothing; a change replaces; only --prune removes', { timeout: 120_000 }, async () => {
  mkdirSync(join(folder, 'reports'));
  const file = (name: string) => join(folder, 'reports', name);
  writeFileSync(file('a.md'), report('Checkout down'));
  writeFileSync(file('b.md'), report('Search slow'));
  expect(await ingest()).toMatchObject({ files: 2, created: 2, written: 2 });
  expect(await ingest()).toMatchObject({ files: 2, unchanged: 2, written: 0 });

  writeFileSync(file('a.md'), report('Checkout down again'));
  expect(await ingest()).toMatchObject({ files: 2, replaced: 1, unchanged: 1, written: 1 });

  const found = await rhyme(['search', 'retry storm'], { home, cwd: folder });
  expect(found.stdout).toMatch(/Checkout down again/);
  expect((await rhyme(['search', 'retry storm', '--as', 'public'], { home, cwd: folder })).stdout).not.toMatch(/Checkout|Search slow/);

  rmSync(file('b.md'));
  expect(await ingest()).toMatchObject({ files: 1, written: 0 });
  expect(await ingest('--prune')).toMatchObject({ files: 1, pruned: 1, written: 1 });
  rmSync(file('a.md'));
  const empty = await rhyme(['ingest', 'reports', '--prune', '--json'], { home, cwd: folder });
  expect(JSON.parse(empty.stdout)).toMatchObject({ pruned: 0, written: 0 });
  expect((await rhyme(['search', 'retry storm'], { home, cwd: folder })).stdout).toMatch(/Checkout down again/);
});

test('a report that was joined with another can be set apart, and back', { timeout: 120_000 }, async () => {
  const [at, own] = [join(folder, 'twins'), join(folder, 'twins-home')];
  mkdirSync(at);
  writeFileSync(join(at, 'a.md'), `---\nurl: https://status.example.com/checkout\n---\n${report('Checkout down')}`);
  writeFileSync(
    join(at, 'b.html'),
    `<link rel="canonical" href="https://status.example.com/checkout/"><h1>Checkout</h1><p>${report('')}</p>`,
  );
  expect((await rhyme(['ingest', 'twins'], { home: own, cwd: folder })).code).toBe(0);
  const incidents = async () => (await rhyme(['search', 'retry storm'], { home: own, cwd: folder })).stdout.match(/^.*Checkout/gm)?.length;
  expect(await incidents()).toBe(1);
  const [entry] = readJournal(join(own, 'journal.jsonl'));
  const apart = (...args: string[]) => rhyme(['apart', ...args], { home: own, cwd: folder });
  expect((await apart('r_none')).code).toBe(2);
  expect((await apart(entry?.report ?? '')).code).toBe(0);
  expect(await incidents()).toBe(2);
  expect((await apart(entry?.report ?? '', '--undo')).code).toBe(0);
  expect(await incidents()).toBe(1);
});

test('standard input is read as a report of its own', async () => {
  const run = await rhyme(['extract', '--json', '-'], { home, cwd: folder, input: report('Told on standard input') });
  expect(JSON.parse(run.stdout)).toMatchObject({ incident: { title: 'Told on standard input' } });
});

test('--organisation names the house of reports that do not, and of no others', { timeout: 120_000 }, async () => {
  const [at, own] = [join(folder, 'named'), join(folder, 'named-home')];
  mkdirSync(at);
  writeFileSync(join(at, 'a.md'), report('Checkout down'));
  writeFileSync(join(at, 'b.md'), `---\ncompany: Other House\n---\n${report('Search slow')}`);
  const again = async (...args: string[]) => {
    const run = await rhyme(['ingest', 'named', '--json', ...args], { home: own, cwd: folder });
    expect(run.code, run.stderr).toBe(0);
    return JSON.parse(run.stdout) as Summary;
  };
  const houses = async () =>
    (await rhyme(['search', 'retry storm'], { home: own, cwd: folder })).stdout.match(/(?:Acme Cloud|Other House) · /g)?.toSorted();
  expect(await again('--organisation', ' Acme  Cloud')).toMatchObject({ created: 2 });
  expect(await again('--organisation', 'Acme Cloud')).toMatchObject({ unchanged: 2, written: 0 });
  expect(await houses()).toEqual(['Acme Cloud · ', 'Other House · ']);
  expect(await again()).toMatchObject({ replaced: 2 });
  expect(await houses()).toEqual(['Other House · ']);

  const refused = await rhyme(['ingest', 'named', '--organisation', '  '], { home: own, cwd: folder });
  expect({ code: refused.code, says: /wants the name of an organisation/.test(refused.stderr) }).toEqual({ code: 2, says: true });
});
