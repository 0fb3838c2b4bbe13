/** A password and a person planted in a report, on the whole way of the command line: in nothing that is kept, printed or found. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { rhyme } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'rhyme-mask-'));
const home = join(folder, 'home');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const [secret, person] = ['zebra-Lamp-4242', 'Giuseppina Trevisanato'];
const report = `---
author: ${person}
---
# Checkout down: password: ${secret}

On 3 May 2024 ${person} rolled out a new version. The connection pool to the database at postgres://app:${secret}@db.internal/shop was exhausted and requests timed out.
Clients retried with the password \`${secret}\` and without backoff, and the retry storm kept the database overloaded long after Giuseppina rolled it back.
An alert paged the on-call engineer. We restarted the service and let traffic back in step by step.
`;

/** The files below a folder whose bytes hold the words. */
const holding = (words: string): string[] =>
  readdirSync(home, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file).includes(words));

test('a planted password and name are found nowhere; a second run writes nothing', { timeout: 120_000 }, async () => {
  mkdirSync(join(folder, 'reports'));
  writeFileSync(join(folder, 'reports', 'a.md'), report);
  const run = (...args: string[]) => rhyme(args, { home, cwd: folder });
  const first = await run('ingest', 'reports', '--json');
  expect(JSON.parse(first.stdout)).toMatchObject({ created: 1, written: 1 });
  expect(JSON.parse((await run('ingest', 'reports', '--json')).stdout)).toMatchObject({ unchanged: 1, written: 0 });

  const searches = [await run('search', 'retry storm'), await run('search', secret), await run('search', 'Giuseppina')];
  const printed = [first, ...searches].map(({ stdout, stderr }) => stdout + stderr).join('\n');
  expect(printed).toContain('[secret]');
  expect(printed).not.toContain(secret);
  expect(printed).not.toMatch(/Trevisanato/);
  expect(holding('responder 1').length).toBeGreaterThan(0);
  for (const words of [secret, 'Lamp-4242', person, 'Giuseppina']) expect(holding(words), words).toEqual([]);

  // Names on request, secrets never: another version of the same report.
  expect(JSON.parse((await run('ingest', 'reports', '--json', '--keep-names')).stdout)).toMatchObject({ replaced: 1, written: 1 });
  expect(JSON.parse((await run('ingest', 'reports', '--json', '--keep-names')).stdout)).toMatchObject({ unchanged: 1, written: 0 });
  expect(holding(secret)).toEqual([]);
  expect((await run('search', 'Giuseppina')).stdout).toContain('Giuseppina');
});

test('extract reads the original, and --redact masks it', { timeout: 120_000 }, async () => {
  writeFileSync(join(folder, 'b.md'), report);
  const plain = await rhyme(['extract', '--json', 'b.md'], { home, cwd: folder });
  const redacted = await rhyme(['extract', '--json', '--redact', 'b.md'], { home, cwd: folder });
  expect(plain.stdout).toContain(secret);
  expect(redacted.stdout).not.toContain(secret);
  expect(redacted.stdout).not.toContain('Giuseppina');
  const concepts = (run: { stdout: string }) =>
    (JSON.parse(run.stdout) as { findings: { concept: string }[] }).findings.map(({ concept }) => concept);
  expect(concepts(redacted)).toEqual(concepts(plain));
});
