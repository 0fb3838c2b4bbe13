import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise } from '../../../../ingest/find/lexicon/normalise.ts';

test('parts words at hyphens, spells contractions out and keeps places', () => {
  expect(normalise("Fail-over can't — 100%")).toEqual({
    tokens: ['fail', 'over', 'can', 'not', ';', '100', '%'],
    starts: [0, 5, 10, 10, 15, 18, 21],
    ends: [4, 9, 15, 15, 18, 21, 22],
  });
});

test.each([
  ['We cannot, they couldn’t; it’s the Pod’s', ['we', 'can', 'not', 'they', 'could', 'not', ';', 'it', 'the', 'pod']],
  [
    'Read at 10:05 (UTC): v1.2 -- fine. Größe ≥ 3',
    ['read', 'at', '10', '05', '(', 'utc', ')', ';', 'v1', '2', ';', 'fine', ';', 'größe', '3'],
  ],
  ["'s it o'clock", ['s', 'it', 'o', 'clock']],
])('%s', (plain, tokens) => {
  expect(normalise(plain).tokens).toEqual(tokens);
});

/** A text with a character that is rare in reports is read by one expression; the sign itself is no token, nor a space. */
const withRareSign = (plain: string): string => `${plain}·`;

test('common characters are read one by one as the expression reads them', () => {
  const piece = fc.constantFrom(
    'Disk',
    'cannot',
    "Can't",
    'didn’t',
    "s'",
    '’s',
    "'",
    "n't",
    "'LL",
    'p99',
    ' ',
    ' ',
    '-',
    '–',
    '—',
    '.',
    ':',
    '\n',
    '%',
    '(',
    ')',
    ';',
    '?',
    '!',
    '_',
    '/',
    '“',
    '•',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')),
      (plain) => {
        expect(normalise(plain)).toEqual(normalise(withRareSign(plain)));
      },
    ),
    { numRuns: 2000 },
  );
});
