/** What a folder's reports are called, and what --prune takes for gone, by real files and a real graph. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ingest, pruneSources } from '../../ingest/ingest.ts';
import type { Source } from '../../graph/report.ts';
import { listSources } from '../../ingest/sources/files.ts';
import type { Target } from '../../ingest/target.ts';
import { openTarget } from '../../ingest/target.ts';

const report = `# Checkout down

On 3 May 2024 we rolled out a new version of the service. The connection pool to the database was exhausted and requests timed out.
Clients retried without backoff, and the retry storm kept the database overloaded long after the deploy was rolled back.
An alert paged the on-call engineer. We restarted the service and let traffic back in step by step.
`;
let folder: string;
let target: Target;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rhyme-ingest-'));
  mkdirSync(join(folder, 'reports', 'team'), { recursive: true });
  for (const name of ['a.md', 'team/b.md']) writeFileSync(join(folder, 'reports', name), report.replace('Checkout', name));
  vi.stubEnv('RHYME_HOME', join(folder, 'home'));
  vi.stubEnv('RHYME_GRAPH', '');
  target = await openTarget();
});
afterEach(async () => {
  await target.close();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const outcomes = async (...names: string[]) =>
  (
    await Array.fromAsync(
      ingest(
        names.map((name) => join(folder, name)),
        { visibility: 'internal', target },
      ),
    )
  ).map(({ outcome }) => outcome);
const prune = (...names: string[]) =>
  pruneSources(
    names.map((name) => join(folder, name)),
    target,
  );

test('a folder or a file by a link to it is the one that was read already', async () => {
  symlinkSync('reports', join(folder, 'linked'));
  symlinkSync('reports/a.md', join(folder, 'linked.md'));
  expect(await outcomes('reports', 'linked')).toEqual(['created', 'created', 'unchanged', 'unchanged']);
  expect(await prune('linked')).toBe(0);
  expect([...(await outcomes('reports/a.md')), ...(await outcomes('linked.md'))]).toEqual(['created', 'unchanged']);
});

test('a log becomes a report for each incident, and loses those that it no longer tells of', async () => {
  const entry = (day: string) => `## Incident on ${day}\n\n${report.split('\n').slice(2).join(' ').repeat(2)}\n`;
  const days = ['2024-09-20', '2024-07-25', '2024-04-15', '2024-01-05'];
  const log = join(folder, 'reports', 'log.md');
  const origin: Source = { id: '', kind: 'folder', at: '' };
  const paths = async () => {
    const [first] = listSources([join(folder, 'reports')]);
    return [...(await target.stored(first?.origin ?? origin)).keys()].filter((path) => path.startsWith('log')).toSorted();
  };
  writeFileSync(log, `# Log\n\n${days.map(entry).join('\n')}`);
  expect(await outcomes('reports')).toEqual(['created', 'created', 'created']);
  expect(await paths()).toEqual(['log.md#2024-01-05', 'log.md#2024-04-15', 'log.md#2024-07-25', 'log.md#2024-09-20']);
  expect(await outcomes('reports')).toEqual(['unchanged', 'unchanged', 'unchanged']);
  writeFileSync(log, `# Log\n\n${days.slice(0, 3).map(entry).join('\n')}`);
  expect(await outcomes('reports')).toEqual(['unchanged', 'replaced', 'unchanged']);
  expect(await paths()).toEqual(['log.md#2024-04-15', 'log.md#2024-07-25', 'log.md#2024-09-20']);
  expect(await prune('reports')).toBe(0);
  writeFileSync(log, report);
  expect(await outcomes('reports')).toEqual(['unchanged', 'created', 'unchanged']);
  expect(await paths()).toEqual(['log.md']);
});

test('a log that is no report any more is refused and keeps its incidents until it is gone', async () => {
  const entry = (day: string) => `## Incident on ${day}\n\n${report.split('\n').slice(2).join(' ').repeat(2)}\n`;
  const log = join(folder, 'reports', 'log.md');
  writeFileSync(log, `# Log\n\n${['2024-09-20', '2024-07-25', '2024-04-15'].map(entry).join('\n')}`);
  expect(await outcomes('reports')).toEqual(['created', 'created', 'created']);
  const [first] = listSources([join(folder, 'reports')]);
  if (first === undefined) throw new Error('the folder is empty');
  const paths = async () => [...(await target.stored(first.origin)).keys()].filter((path) => path.startsWith('log')).toSorted();
  const before = await paths();
  expect(before).toEqual(['log.md#2024-04-15', 'log.md#2024-07-25', 'log.md#2024-09-20']);
  writeFileSync(
    log,
    '# Reading\n\n- [One](https://one.example)\n- [Two](https://two.example)\n- [Three](https://three.example)\n- [Four](https://four.example)\n',
  );
  expect(await outcomes('reports')).toEqual(['unchanged', 'refused', 'unchanged']);
  expect([await prune('reports'), await paths()]).toEqual([0, before]);
  rmSync(log);
  expect([await prune('reports'), await paths()]).toEqual([3, []]);
});

test('a file that is named beside its folder is not gone from it', async () => {
  await outcomes('reports');
  expect(await prune('reports/a.md', 'reports')).toBe(0);
});

test('what lies in a folder that may not be read is not gone', async () => {
  await outcomes('reports');
  rmSync(join(folder, 'reports/a.md'));
  writeFileSync(join(folder, 'reports/c.md'), report);
  for (const [name, mode] of [
    ['', 0o755],
    ['reports/team', 0],
  ] as const)
    chmodSync(join(folder, name), mode);
  // The superuser may read anything: it lists as somebody else.
  const superuser = process.getuid?.() === 0;
  const asNobody: Target = {
    ...target,
    async stored(source) {
      if (superuser) process.seteuid?.(0);
      return await target.stored(source);
    },
  };
  if (superuser) process.seteuid?.(65534);
  expect(await pruneSources([join(folder, 'reports')], asNobody)).toBe(1);
});
