import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listSources, readSource } from '../../../ingest/sources/files.ts';

let root = '';
beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'rhyme-sources-')));
  for (const folder of ['reports/b', 'reports/.git', 'reports/node_modules/x', 'nothing'])
    mkdirSync(join(root, folder), { recursive: true });
  for (const [path, text] of [
    ['reports/z.md', 'Z.'],
    ['reports/B.md', 'B.'],
    ['reports/b/a b.md', 'A.'],
    ['reports/.git/config', 'x'],
    ['reports/.hidden.md', 'x'],
    ['reports/node_modules/x/a.md', 'x'],
    ['big.md', ''],
  ] as const)
    writeFileSync(join(root, path), text);
  truncateSync(join(root, 'big.md'), 100 * 1024 * 1024);
  symlinkSync('loop', join(root, 'loop'));
  symlinkSync('..', join(root, 'reports/b/up'));
  symlinkSync('reports', join(root, 'linked'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('a folder is walked in order, without hidden files, node_modules and loops', () => {
  expect(listSources(['reports'], { root }).map(({ path }) => path)).toEqual(['reports/B.md', 'reports/b/a b.md', 'reports/z.md']);
});

test('a file named twice, by itself and by its folder, is listed once', () => {
  expect(listSources([join(root, 'reports/z.md'), 'reports', '-'], { root }).map(({ path, origin }) => [path, origin.kind])).toEqual([
    ['reports/z.md', 'file'],
    ['reports/B.md', 'folder'],
    ['reports/b/a b.md', 'folder'],
    ['-', 'stdin'],
  ]);
});

test('a source is known by what it is and where it really lies', () => {
  const [direct, linked, file] = ['reports', './linked/', 'reports/z.md'].map((input) => listSources([input], { root })[0]?.source);
  expect(direct).toMatch(/^folder-[\da-f]{16}$/);
  expect(linked).toBe(direct);
  expect(file).toMatch(/^file-[\da-f]{16}$/);
});

test('a file is read as it is', async () => {
  const [file] = listSources(['reports/z.md'], { root });
  expect(file && (await readSource(file))).toEqual({
    path: 'reports/z.md',
    source: file?.source,
    bytes: Buffer.from('Z.'),
    visibility: 'internal',
  });
  expect(file && (await readSource(file, { visibility: 'public' }))).toMatchObject({ visibility: 'public' });
});

test('each error is a refusal with its cure, and the other files are read', async () => {
  const read = await Promise.all(
    listSources(['gone.md', 'loop', 'nothing', 'big.md', 'reports/z.md/x', 'reports/z.md'], { root }).map((file) => readSource(file)),
  );
  expect(read.map((result) => ('reason' in result ? [result.code, result.failed, result.reason] : result.path))).toEqual([
    ['missing', true, 'gone.md is not there; check its name and the folder you are in'],
    ['unreadable', true, 'loop is a symbolic link that leads to itself; mend or remove the link'],
    ['empty', false, 'nothing holds no files; name a folder with reports in it'],
    ['too-large', false, 'big.md has 100.0 MB or more, and at most 4 MB are read; split it into one file per report'],
    ['missing', true, 'reports/z.md/x is not there; check its name and the folder you are in'],
    'reports/z.md',
  ]);
});

test('a named pipe is refused at once: nobody may ever write into it', async () => {
  execFileSync('mkfifo', [join(root, 'pipe')]);
  const [file] = listSources(['pipe'], { root });
  expect(file && (await readSource(file))).toMatchObject({
    code: 'unreadable',
    reason: 'pipe is neither a file nor a folder; name a file with a report in it',
  });
});

test('what may not be read fails, and says so', async () => {
  writeFileSync(join(root, 'secret.md'), 'x');
  chmodSync(join(root, 'secret.md'), 0);
  chmodSync(root, 0o755);
  const [file] = listSources(['secret.md'], { root });
  // The superuser may read anything: it looks as somebody else.
  const superuser = process.getuid?.() === 0;
  if (superuser) process.seteuid?.(65534);
  const read = file && (await readSource(file));
  if (superuser) process.seteuid?.(0);
  expect(read).toEqual({
    path: 'secret.md',
    code: 'unreadable',
    failed: true,
    reason: 'secret.md may not be read; check its permissions',
  });
});
