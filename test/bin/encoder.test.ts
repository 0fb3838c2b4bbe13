import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { rhyme } from './run.ts';

const home = mkdtempSync(join(tmpdir(), 'rhyme-encoder-'));
const report = join(home, 'report.md');
writeFileSync(
  report,
  '# Checkout outage\n\nAt 10:00 a bad config was deployed and every pod crashed. Clients retried at once and the database ran out of connections. We rolled the release back, and checkout recovered at 11:20.\n',
);
const concepts = async (): Promise<{ concepts: string[]; stderr: string }> => {
  const { code, stdout, stderr } = await rhyme(['extract', report, '--json'], { home });
  expect(code).toBe(0);
  const [line = ''] = stdout.split('\n');
  return { concepts: [...line.matchAll(/"concept":"([^"]+)"/g)].map((match) => match[1] ?? ''), stderr };
};
afterEach(() => {
  delete process.env['RHYME_ENCODER'];
});

test('without the encoder a report is read by the other readers, and that is said once', async () => {
  process.env['RHYME_ENCODER'] = 'off';
  const { concepts: found, stderr } = await concepts();
  expect(found).toContain('adaptation/rollback');
  expect(stderr.match(/reading without the encoder: RHYME_ENCODER is off/g)).toHaveLength(1);
});

test('with it, nothing is said of it', async () => {
  const { concepts: found, stderr } = await concepts();
  expect(found).toContain('adaptation/rollback');
  expect(stderr).not.toContain('encoder');
});
