import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocks } from '../../../../../ui/features/incident/text/blocks.ts';

const seen = (source: string, format = 'markdown') =>
  blocks(source, format).map(({ kind, level, cells }) =>
    new Array<string | number>(kind, level).concat(
      cells.map((leaves) => leaves.map((leaf) => leaf.shown ?? source.slice(leaf.start, leaf.end)).join('')),
    ),
  );

describe('Markdown', () => {
  test.each([
    [
      '# Outage of 3 May #\ntext',
      [
        ['heading', 1, 'Outage of 3 May'],
        ['paragraph', 1, 'text'],
      ],
    ],
    [
      'Impact\n------\n\nall',
      [
        ['heading', 2, 'Impact'],
        ['paragraph', 1, 'all'],
      ],
    ],
    ['a **bold** and _slanted_ [link](https://x.org/a_(b)) `code`', [['paragraph', 1, 'a bold and slanted link code']]],
    // As the days at the head of a Wellcome report.
    ['[Saturday](#saturday)<br>\n[Monday](#monday)\n**all** day', [['paragraph', 1, 'Saturday\n\nMonday\nall day']]],
    ['- **Fix** it\n  today', [['bullet', 1, 'Fix it\n  today']]],
    ['snake_case_name and 2 * 3 * 4', [['paragraph', 1, 'snake_case_name and 2 * 3 * 4']]],
    [
      '- one\n  - two\n    continued\n3. three',
      [
        ['bullet', 1, 'one'],
        ['bullet', 2, 'two\n    continued'],
        ['number', 1, 'three'],
      ],
    ],
    [
      '| a | b |\n|---|---|\n| 1 | 2 \\| 3 |',
      [
        ['row', 1, 'a', 'b'],
        ['row', 1, '1', '2 | 3'],
      ],
    ],
    ['> quoted', [['quote', 1, 'quoted']]],
    [
      '```sh\n# no heading\n```\nafter',
      [
        ['code', 1, '# no heading'],
        ['paragraph', 1, 'after'],
      ],
    ],
    ['said ```kubectl get``` twice', [['paragraph', 1, 'said kubectl get twice']]],
    [
      '---\ntitle: x\n---\ntext',
      [
        ['matter', 1, 'title: x'],
        ['paragraph', 1, 'text'],
      ],
    ],
    ['<!-- fill\n\nin -->\ntext<br>more &amp; more', [['paragraph', 1, 'text\nmore & more']]],
    [
      'a\r\nb\r\n\r\nc',
      [
        ['paragraph', 1, 'a\r\nb'],
        ['paragraph', 1, 'c'],
      ],
    ],
  ])('%j', (source, expected) => {
    expect(seen(source)).toEqual(expected);
  });
});

test('MediaWiki headings, lists, emphasis and links', () => {
  expect(seen("== Impact ==\n* '''All''' of [[Server|servers]]\n# first", 'mediawiki')).toEqual([
    ['heading', 2, 'Impact'],
    ['bullet', 1, 'All of servers'],
    ['number', 1, 'first'],
  ]);
});

test('an address that could run a script is no link', () => {
  const [block] = blocks('[x](javascript:alert(1)) [y](https://y.org)', 'markdown');
  expect(block?.cells[0]?.map(({ style }) => style.href ?? null)).toEqual([null, null, 'https://y.org']);
});

/** What every layout must keep, whatever the text: leaves in order, without overlap, inside the text. */
const inOrder = (source: string, format: string) => {
  const leaves = blocks(source, format).flatMap(({ cells }) => cells.flat());
  let last = 0;
  for (const { start, end } of leaves) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    last = end;
  }
  expect(last).toBeLessThanOrEqual(source.length);
  return leaves;
};

const words = (text: string) => text.match(/[\p{L}\d]+/gu) ?? [];
const corpus = join(import.meta.dirname, '../../../../../ingest/corpus');
const reports = readdirSync(corpus)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', '.md'));
test.each(reports)('%s keeps every word of its text', (name) => {
  const source = readFileSync(join(corpus, name), 'utf8');
  const shown = inOrder(source, 'markdown')
    .map(({ start, end }) => source.slice(start, end))
    .join(' ');
  expect(words(shown)).toEqual(words(source));
});

test.each(['markdown', 'mediawiki', 'text', 'html'])('any text laid out as %s keeps its leaves in order', (format) => {
  const piece = fc.constantFrom(
    '**',
    '_',
    '`',
    '[',
    '](https://a.b)',
    '\n',
    '\r\n',
    '\n\n',
    '# ',
    '- ',
    '|',
    '> ',
    '<!--',
    '-->',
    '&amp;',
    '```\n',
    "'''",
    '[[',
    ']]',
    'word',
    ' ',
    'é',
    '🙂',
    '---\n',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (parts) => {
      inOrder(parts.join(''), format);
    }),
    { numRuns: 500, seed: 7 },
  );
});

test('plain text loses no word', () => {
  const piece = fc.constantFrom('alpha', 'beta', '\n', '\n\n', '\r\n', '- ', '* ', ' ', '(https://a.b/c?d=e)', '**', '#', '[x]', '&amp;');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (parts) => {
      const source = parts.join('');
      const shown = inOrder(source, 'text').map(({ start, end }) => source.slice(start, end));
      expect(shown.join('').match(/\p{L}/gu)).toEqual(source.match(/\p{L}/gu));
    }),
    { numRuns: 300, seed: 7 },
  );
});

test('a long and nasty report is laid out in well under a second', () => {
  const nasty = [
    '**'.repeat(5000),
    '['.repeat(5000),
    '_a '.repeat(8000),
    '`'.repeat(5001),
    `${'| a '.repeat(2000)}|`,
    '> '.repeat(4000),
    'plain words of a paragraph that never ends '.repeat(3000),
  ];
  for (const source of nasty) {
    const start = performance.now();
    blocks(source, 'markdown');
    expect(performance.now() - start, source.slice(0, 8)).toBeLessThan(1000);
  }
});
