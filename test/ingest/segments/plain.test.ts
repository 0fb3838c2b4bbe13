import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { plain } from '../../../ingest/segments/plain.ts';

test.each([
  ['a **bold** and _slanted_ `code_name` in snake_case', 'a bold and slanted code_name in snake_case'],
  ['see [the ticket](https://example.org/a_(b)) and ![a chart](x.png)', 'see the ticket and a chart'],
  ['as in [the log][1], and[^2] <https://example.org>', 'as in the log, and https://example.org'],
  ['It was [https://example.org refused] by [[old node|them]] and [[others]].', 'It was refused by them and others.'],
  ["'''Bold''' in a wiki<ref name=\"a\">not read</ref>{{cite|x}}.", 'Bold in a wiki.'],
  ['<b>09:21 UTC</b> &ndash; we restarted it &#38; waited', '09:21 UTC – we restarted it & waited'],
  ['<%= link_to "x" %> the pods {{< video a.mp4 >}} died', 'the pods died'],
  ['one line,\r\n> wrapped in a\n  quotation', 'one line, wrapped in a quotation'],
  ['[x] 5 \\* 3 \\"quoted\\" ~~not~~', '5 * 3 "quoted" not'],
  ['latency < 5 ms and > 3 ms', 'latency < 5 ms and > 3 ms'],
])('%j reads %j', (raw, expected) => {
  expect(plain(raw)).toBe(expected);
});

test('what has no markup is read as it would be beside some', () => {
  const part = fc.constantFrom(
    'disk',
    '5',
    "'",
    '"',
    '(',
    ')',
    '-',
    '—',
    '.',
    ':',
    '!',
    '|',
    '=',
    '$',
    '%',
    '/',
    '@',
    ' ',
    '  ',
    '\n',
    '\t',
    '\r\n',
    '\u00a0',
    '…',
  );
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 20 }).map((parts) => parts.join('')),
      (raw) => {
        expect(plain(raw)).toBe(plain(`${raw} <!---->`));
      },
    ),
    { numRuns: 1000 },
  );
});
