import { afterAll, expect, test } from 'vitest';
import { openParser } from '../../../ingest/documents/parser.ts';

const parser = openParser({ timeout: 2500 });
afterAll(() => parser.close());
const file = (path: string, text: string) => ({
  path,
  source: 'test',
  bytes: new TextEncoder().encode(text),
  visibility: 'internal' as const,
});

test('what takes too long is refused, and the files behind it are still parsed', async () => {
  // Warm: the first parse pays for the start of the worker.
  await parser.parse(file('warm.md', 'x'));
  const [slow, next] = await Promise.all([
    parser.parse(file('slow.md', '*a_ '.repeat(60_000))),
    parser.parse(file('next.md', 'It was *down*.')),
  ]);
  expect(slow).toEqual({
    path: 'slow.md',
    code: 'too-slow',
    failed: false,
    reason: 'slow.md took longer than 2.5 s to parse; split it, or save it as plain text with short paragraphs',
  });
  expect(next).toMatchObject({ path: 'next.md', format: 'markdown', blocks: [{ kind: 'paragraph', start: 0, end: 14, depth: 0 }] });
});

test('a worker parses many files one after the other', async () => {
  const results = await Promise.all(Array.from({ length: 50 }, (_, i) => parser.parse(file(`${i}.md`, `Report ${i}.`))));
  expect(results.map((result) => ('code' in result ? result.code : result.text))).toEqual(
    Array.from({ length: 50 }, (_, i) => `Report ${i}.`),
  );
});
