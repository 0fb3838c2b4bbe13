/** Each bad input gets an error that names the file and the cure; the other files go on. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rhyme } from './run.ts';

const rhymeScript = join(import.meta.dirname, '../../bin/rhyme.mjs');

const folder = mkdtempSync(join(tmpdir(), 'rhyme-bad-'));
const home = join(folder, 'home');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const report = `# Checkout down after a deploy

On 3 May 2024 we rolled out a new version of the checkout service. Within a minute the connection pool to the database was exhausted and requests timed out.
An alert paged the on-call engineer, who rolled the deploy back. The service recovered at 10:42 UTC.
The new version opened a connection for every request and never gave it back. Our load tests had not caught it.
`;

beforeAll(() => {
  const file = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
  file('good.md', report);
  file(
    'binary.md',
    Uint8Array.from({ length: 2000 }, (_, i) => (i * 7) % 256),
  );
  file('empty.md', '');
  file('latin1.md', Buffer.from(`${report}\nDer Ausfall dauerte länger als zunächst gemeldet.`, 'latin1'));
  file('huge.md', '');
  truncateSync(join(folder, 'huge.md'), 100_000_000);
  file('export.json', '{"incidents": []}');
  file('paper.pdf', '%PDF-1.7\n1 0 obj\n');
  file('no-narrative.md', '# Links\n\n- https://example.org/one\n- https://example.org/two\n');
});

/** File · what its message must say · exit code when it stands alone. */
const table: [string, RegExp, number][] = [
  ['missing.md', /missing\.md.*is not there.*check/s, 1],
  ['binary.md', /binary\.md.*binary/s, 0],
  ['empty.md', /empty\.md.*(holds nothing|empty)/s, 0],
  ['latin1.md', /latin1\.md.*UTF-8/s, 0],
  ['huge.md', /huge\.md.*MB.*split/s, 0],
  ['export.json', /export\.json.*JSON/s, 0],
  ['paper.pdf', /paper\.pdf.*PDF/s, 0],
  ['no-narrative.md', /no-narrative\.md/, 0],
];

test.each(table)('%s is refused by name, and the good report goes on', async (name, message, code) => {
  const run = await rhyme(['extract', '--json', name, 'good.md'], { home, cwd: folder });
  expect(run.stderr).toMatch(message);
  expect(run.code).toBe(code);
  const lines = run.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { doc: string; refused?: unknown; findings: unknown[] });
  expect(lines.map((line) => line.doc)).toEqual([`corpus/${name}`, 'corpus/good.md']);
  expect(lines[0]?.refused).toBeDefined();
  expect(lines[1]?.findings.length).toBeGreaterThan(3);
});

test('a wrong call exits with 2 and says how to call', async () => {
  for (const args of [
    ['extract'],
    ['frobnicate'],
    ['search', 'x', '--first', 'many'],
    ['search', 'x', '--as', 'nobody'],
    ['token', 'add', 'x'],
  ]) {
    const run = await rhyme(args, { home, cwd: folder });
    expect(run.code, args.join(' ')).toBe(2);
    expect(run.stderr, args.join(' ')).toMatch(/--help/);
  }
});

test('what cannot be written under --out is named, and no result takes the place of another', async () => {
  const taken = await rhyme(['extract', 'good.md', '--out', 'good.md'], { home, cwd: folder });
  expect([taken.code, taken.stderr]).toEqual([1, expect.stringContaining('cannot write good.md: name a folder')]);
  mkdirSync(join(folder, 'two/a'), { recursive: true });
  for (const name of ['a b.md', 'a/b.md']) writeFileSync(join(folder, 'two', name), report);
  const both = await rhyme(['extract', 'two', '--root', 'two', '--out', 'out'], { home, cwd: folder });
  expect([both.code, both.stderr]).toEqual([1, expect.stringContaining('two inputs would both be out/a__b.md.json')]);
});

test('a reader of the output that leaves, as head does, is no failure', async () => {
  const files = Array.from({ length: 30 }, () => 'good.md').map((name, n) => {
    writeFileSync(join(folder, `${n}-${name}`), report);
    return `${n}-${name}`;
  });
  const run = spawnSync('sh', ['-c', '"$0" "$@" | head -c 1', process.execPath, rhymeScript, 'extract', '--json', ...files], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(run.stderr).not.toMatch(/EPIPE/);
});

test('a gold folder that is none, and a coded report that is no JSON, are named with the cure', async () => {
  const none = await rhyme(['evaluate', 'nowhere', '--corpus', '.'], { home, cwd: folder });
  expect([none.code, none.stderr]).toEqual([1, expect.stringContaining('nowhere is no folder that can be read: name one')]);
  mkdirSync(join(folder, 'gold'), { recursive: true });
  writeFileSync(join(folder, 'gold/torn.json'), '{"doc": ');
  const torn = await rhyme(['evaluate', 'gold', '--corpus', '.'], { home, cwd: folder });
  expect([torn.code, torn.stderr]).toEqual([1, expect.stringContaining('gold/torn.json is no JSON that can be read: mend it')]);
});
