/** When a file tells of several incidents; forms reworded from moj-incident-log and polar's on-call log. */
import { describe, expect, test } from 'vitest';
import { fileOf, incidentsIn, partPath } from '../../../ingest/segments/split.ts';
import { documentOf } from '../document-of.ts';

const prose = 'The pool of connections ran full after the deploy, requests timed out and retries kept the database busy. '.repeat(4).trim();
const log = (...headings: string[]): string =>
  `# Log\n\nWhat happened.\n\n${headings.map((heading) => `${heading}\n\n${prose}\n`).join('\n')}`;
const titles = (text: string): string[] =>
  incidentsIn(documentOf('log.md', text)).map(({ document }) => document.text.split('\n')[0] ?? '');

const days = ['### Incident on 2024-09-20 - routes lost', '### Incident on 2024-07-25', '### Incident on 2024-04-15 - metrics missing'];

describe('the incidents of a file', () => {
  test('dated headings of one level with prose under each are incidents of their own', () => {
    expect(titles(log('## Third quarter', ...days))).toEqual(days);
  });

  test('a heading of the log that carries no day is left to nobody', () => {
    expect(titles(log(...days, '### Incident on 2024-01-05 - pulls refused', '### Incident on YYYY-MM-DD'))).toEqual([
      ...days,
      '### Incident on 2024-01-05 - pulls refused',
    ]);
  });

  test.each([
    ['two are a report with a look back', log(...days.slice(0, 2))],
    ['the days of one long incident', log('### 3 March 2024', '### 4 March 2024', '### 5 March 2024')],
    ['the hours of a timeline', log('### 2024-03-05 10:00', '### 2024-03-05 10:20', '### 2024-03-05 11:00')],
    ['dates without a year', log('### 3 March', '### 9 April', '### 20 May')],
    ['headings with a line each', '# Log\n\n### 2024-01-01\n\nDown.\n\n### 2024-02-01\n\nDown.\n\n### 2024-03-01\n\nDown.\n'],
    ['most headings of the level carry no day', log(...days, '### Impact', '### Causes')],
  ])('%s: one incident', (_, text) => {
    expect(titles(text)).toEqual(['# Log']);
  });

  test('a part is its own text, and its blocks lie in it as they lay in the file', () => {
    const document = documentOf('log.md', log(...days));
    for (const { document: part, start } of incidentsIn(document)) {
      expect(document.text.slice(start, start + part.text.length)).toBe(part.text);
      for (const block of part.blocks) expect(part.text.slice(block.start, block.end).trim()).not.toBe('');
    }
  });

  test('a path says of which file it is', () => {
    const paths = incidentsIn(documentOf('log.md', log(...days, '### 2024-04-15 - again'))).map((part) => partPath('a/log.md', part));
    expect(paths).toEqual(['a/log.md#2024-09-20', 'a/log.md#2024-07-25', 'a/log.md#2024-04-15', 'a/log.md#2024-04-15-2']);
    expect(new Set(paths.map(fileOf))).toEqual(new Set(['a/log.md']));
    expect(fileOf('zall#20003.txt')).toBe('zall#20003.txt');
    expect(partPath('a.md', { day: null })).toBe('a.md');
  });
});
