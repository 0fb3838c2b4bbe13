import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Worded, words } from '../../../../ingest/find/guards/words.ts';

test.each([
  ['It didn’t fail, we think: why?', ' it did not fail , we think : why ? '],
  ['Größe: 3 — “fine”', ' größe : 3 fine '],
  ['(-)', '  '],
  ['', '  '],
])('%s', (text, expected) => {
  expect(words(text)).toBe(expected);
});

/** A text with a character that is rare in reports is read by an expression; the sign itself is no word. */
test('common characters are read one by one as the expression reads them', () => {
  const piece = fc.constantFrom('Disk', "can't", 'didn’t', "'", "n't", 'p99', ' ', '-', '—', '.', ':', ',', '\n', '%', '?', '!', '_', '“');
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')),
      (text) => {
        expect(words(text)).toBe(words(`${text}·`));
      },
    ),
    { numRuns: 1000 },
  );
});

test('the words of a part are those of the part alone, wherever it is cut', () => {
  const piece = fc.constantFrom('Disk', "can't", "won't ", "'", 'p99', ' ', '-', '—', ',', '?', '“', 'é', 'İ', ': ');
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
      fc.nat(40),
      fc.nat(40),
      (text, from, to) => {
        const part = [Math.min(from, text.length), Math.min(to, text.length)] as const;
        expect(new Worded(text).between(...part)).toBe(words(text.slice(...part)));
      },
    ),
    { numRuns: 2000 },
  );
});
