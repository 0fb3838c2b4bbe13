import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rhyme-read-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const ingest = join(import.meta.dirname, '../../ingest');

test('a process that stops reading halfway, as Ctrl-C makes it, ends', { timeout: 60_000 }, () => {
  // in a file: with -e its parser's thread would not start
  const program = join(folder, 'program.mjs');
  writeFileSync(
    program,
    `
    const { readFiles } = await import(${JSON.stringify(join(ingest, 'read-files.ts'))});
    const { listSources } = await import(${JSON.stringify(join(ingest, 'sources/files.ts'))});
    for (const last of [5, 6, 7, 8]) {
      let read = 0;
      for await (const { document } of readFiles(listSources([${JSON.stringify(join(ingest, 'corpus'))}]))) {
        if ('reason' in document && document.failed) throw new Error(document.reason);
        read += 1;
        if (read === last) break;
        // busy as the readers are, while the parser goes ahead
        const started = performance.now();
        while (performance.now() - started < 100);
      }
    }
    console.log('ends');`,
  );
  expect(execFileSync(process.execPath, [program], { encoding: 'utf8', timeout: 40_000 }).trim()).toBe('ends');
});
