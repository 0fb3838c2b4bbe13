import * as fc from 'fast-check';
import { SentenceTokenizer } from 'natural/lib/natural/tokenizers/index.js';
import { expect, test } from 'vitest';
import { sentenceSpans } from '../../../ingest/segments/spans.ts';

const split = (text: string): string[] => sentenceSpans(text, 0, text.length).map(([start, end]) => text.slice(start, end));

test.each([
  ['It failed. Then v1.2.3 on nginx.conf at 10.0.4.17 was tried.', ['It failed.', 'Then v1.2.3 on nginx.conf at 10.0.4.17 was tried.']],
  [
    'At 9 a.m. the disk (e.g. sda) was full, vs. sdb, etc. and so on. Done!',
    ['At 9 a.m. the disk (e.g. sda) was full, vs. sdb, etc. and so on.', 'Done!'],
  ],
  ['We lost the domino. Then it fell. Ask the admin. He knows.', ['We lost the domino.', 'Then it fell.', 'Ask the admin.', 'He knows.']],
  ['"It is down." He said (so). **Bold end.** Next', ['"It is down."', 'He said (so).', '**Bold end.**', 'Next']],
  ['See [a. B](https://x.org/a.b?c). Then `x. Y` ran… and on.', ['See [a. B](https://x.org/a.b?c).', 'Then `x. Y` ran… and on.']],
  ['1. First step. 2 items', ['1. First step.', '2 items']],
  ['A line that\nwraps. And\r\n another $& one $1.', ['A line that\nwraps.', 'And\r\n another $& one $1.']],
  ['{{DELIM_0}} stays. {{NUMBER_1}} too, 1,000.5 times.', ['{{DELIM_0}} stays.', '{{NUMBER_1}} too, 1,000.5 times.']],
  ['   ', []],
])('%j', (text, expected) => {
  expect(split(text)).toEqual(expected);
});

/** The second parameter keeps the white space; natural's types call it something else. */
const natural = new (SentenceTokenizer as unknown as new (abbreviations: string[], trim: boolean) => SentenceTokenizer)([], false);

test('words and stops are parted as natural parts them', () => {
  // Stops stand between spaces or at a word's end; natural has no rule for abbreviations, addresses and marks.
  const part = fc.constantFrom('·· ', '··. ', '··?! ', '··… ', '. ', '.. ', '! ', '…');
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 12 }).map((parts) => `··${parts.join('')}`),
      (text) => {
        fc.pre(!/[.?!…]·/.test(text));
        const parted = natural.tokenize(text).map((sentence) => sentence.trim());
        expect(split(text)).toEqual(parted.filter((sentence) => sentence !== ''));
      },
    ),
    { numRuns: 500 },
  );
});

test('long text without a break takes linear time', () => {
  // Quadratic, either takes minutes, and the test its time-out.
  expect(split('a'.repeat(200_000)).join('')).toHaveLength(200_000);
  expect(split('Done. '.repeat(10_000))).toHaveLength(10_000);
});
