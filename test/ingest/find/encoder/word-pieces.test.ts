import { expect, test } from 'vitest';
import { parseVocabulary, wordPieces } from '../../../../ingest/find/encoder/word-pieces.ts';

const pieces = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', 'time', '##out', '##s', 'cafe', '-', '!', '库', 'a', '##b', '5', '##0', '%'];
const vocabulary = parseVocabulary(`${pieces.join('\n')}\n`);
const cut = (text: string, most = 50): string[] => wordPieces(vocabulary, text, most).map((row) => pieces[row] ?? '?');

test.each([
  ['Timeouts', ['time', '##out', '##s']],
  ['TIME-out!', ['time', '-', '[UNK]', '!']],
  ['Café cafés', ['cafe', 'cafe', '##s']],
  ['time库time', ['time', '库', 'time']],
  ['50%', ['5', '##0', '%']],
  // A word with one unknown part is unknown as a whole.
  ['timex', ['[UNK]']],
  ['time\u0000out\u200b\ttime\u00a0a', ['time', '##out', 'time', 'a']],
  [`a${'b'.repeat(99)}`, ['a', ...Array.from({ length: 99 }, () => '##b')]],
  [`a${'b'.repeat(100)}`, ['[UNK]']],
  ['', []],
])('%j is cut into %j', (text, expected) => {
  expect(cut(text, 200)).toEqual(expected);
});

test('no more pieces than asked for', () => {
  expect(cut('timeouts timeouts', 4)).toEqual(['time', '##out', '##s', 'time']);
});

test('a vocabulary without [UNK] is refused with the cure', () => {
  expect(() => wordPieces(parseVocabulary('a\nb'), 'a', 5)).toThrow('npm run train');
});
