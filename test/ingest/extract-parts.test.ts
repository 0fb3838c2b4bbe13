import { expect, test } from 'vitest';
import { extractParts } from '../../ingest/extract-parts.ts';
import { incidentsIn } from '../../ingest/segments/split.ts';
import { documentOf } from './document-of.ts';

const prose = 'The pool of connections ran full after the deploy, requests timed out and retries kept the database busy. '.repeat(4).trim();
const entry = (day: string, ...lines: string[]): string =>
  `## Incident on ${day}\n\n${prose}\n\n### Timeline of it\n\n${lines.map((line) => `- ${line}\n`).join('')}`;

test('each dated line of a log is of the incident that it stands under, and of its day', async () => {
  const text = `# Log\n\n${[
    entry('2024-09-20', '10:00 UTC The first one began.', '11:00 UTC It was over.'),
    entry('2024-07-25', '09:00 UTC The second one began.'),
    entry('2024-04-15', '08:00 UTC The third one began.', '08:30 UTC It was over.'),
  ].join('\n')}`;
  const document = documentOf('log.md', text);
  const read = await extractParts(document, incidentsIn(document), {}, null);
  if ('reason' in read) throw new Error(read.reason);
  const events = read.coded.timeline ?? [];
  expect(events.map(({ incident, at, text: words }) => [incident, at, words])).toEqual([
    [1, '2024-09-20T10:00Z', '10:00 UTC The first one began.'],
    [1, '2024-09-20T11:00Z', '11:00 UTC It was over.'],
    [2, '2024-07-25T09:00Z', '09:00 UTC The second one began.'],
    [3, '2024-04-15T08:00Z', '08:00 UTC The third one began.'],
    [3, '2024-04-15T08:30Z', '08:30 UTC It was over.'],
  ]);
  for (const { span, text: words } of events) expect(text.slice(...span)).toBe(words);
});
