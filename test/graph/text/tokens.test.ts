import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { needles } from '../../../graph/text/needles.ts';
import { tokens } from '../../../graph/text/tokens.ts';

test.each([
  ['Retries amplified the load.', 'retries amplified the load', 'retri amplifi the load'],
  [
    "The server's C++ and C# parts, not C#sharp",
    'the server cplusplus and csharp parts not c sharp',
    'the server cplusplu and csharp part not c sharp',
  ],
  ['café CAFE\u0301 ÜBER', 'cafe cafe uber', 'cafe cafe uber'],
  ['10.0.4.17:5432/tcp', '10 0 4 17 5432 tcp', '10 0 4 17 5432 tcp'],
  ["couldn’t don't", 'couldnt dont', 'couldnt dont'],
  ['* " + # -', '', ''],
])('%s', (text, words, stems) => {
  const found = tokens(text);
  expect([found.map((token) => token.word).join(' '), found.map((token) => token.stem).join(' ')]).toEqual([words, stems]);
});

test('tokens lie where they say, in order, and hold nothing but letters and digits in small letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      let last = 0;
      for (const { word, stem, start, end } of tokens(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(`${word}${stem}`).toMatch(/^[\p{L}\p{N}]+$/u);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('whatever is asked for by a word of a text is found in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const wanted = needles({ words: text.split(/\s+/u), phrases: [], prefixes: [] });
      const all = tokens(text);
      const stems = new Set(all.map((token) => token.stem));
      const line = ` ${all.map((token) => token.word).join(' ')} `;
      for (const stem of wanted?.stems ?? []) expect(stems).toContain(stem);
      for (const phrase of wanted?.phrases ?? []) expect(line).toContain(` ${phrase.join(' ')} `);
    }),
  );
});
