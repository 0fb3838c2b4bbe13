import { expect, test } from 'vitest';
import { cellWords, depthOf, sideOf } from '../../../../../ui/features/corpus/matrix/cell-words.ts';

const cell = (count: number, expected: number, low: number, high: number) => ({ count, expected, lift: count / expected, low, high });

test.each([
  ['surely more often', cell(12, 3, 2.1, 7), 'more', 2, '12 incidents; by chance 3.0; 4.0 times as often (2.1–7.0)'],
  ['surely less often', cell(2, 11, 0.02, 0.7), 'less', 2, '2 incidents; by chance 11; 0.2 times as often (0.0–0.7)'],
  ['never, where it should be', cell(0, 9, 0, 0.4), 'less', 3, '0 incidents; by chance 9.0; 0.0 times as often (0.0–0.4)'],
  ['too few to say', cell(3, 0.1, 6.2, 88), null, 0, '3 incidents; by chance 0.1; 30 times as often (6.2–88)'],
  ['may be chance', cell(1, 0.02, 0.9, 90), null, 0, '1 incident; by chance under 0.1; 50 times as often (0.9–90)'],
])('%s: a side only where the interval leaves no doubt, the shade by doublings', (_case, pair, side, depth, words) => {
  expect([sideOf(pair), depthOf(pair), cellWords(pair)]).toEqual([side, depth, words]);
});
