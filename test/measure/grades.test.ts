import { expect, test } from 'vitest';
import { kappa, ndcg, recall } from './grades.ts';

const grades = new Map([
  ['a', 3],
  ['b', 2],
  ['c', 0],
]);

test('recall is the share of what is relevant, and nothing where nothing is', () => {
  expect(recall(['a', 'c', 'x'], grades, 2)).toBe(0.5);
  expect(recall(['a', 'b'], grades, 2)).toBe(1);
  expect(recall(['a'], new Map([['a', 1]]), 2)).toBeNull();
});

test('nDCG is 1 for the best order, less for another, and counts what was not graded as nothing', () => {
  expect(ndcg(['a', 'b', 'c'], grades, 10)).toBe(1);
  expect(ndcg(['b', 'a'], grades, 10)).toBeCloseTo((3 + 7 / Math.log2(3)) / (7 + 3 / Math.log2(3)), 10);
  expect(ndcg(['x'], grades, 10)).toBe(0);
  expect(ndcg(['a'], new Map([['a', 0]]), 10)).toBeNull();
});

test('kappa is 1 for agreement, 0 for chance, and weighs a distance by its square', () => {
  expect(
    kappa([
      [0, 0],
      [3, 3],
    ]),
  ).toBe(1);
  expect(
    kappa([
      [0, 0],
      [0, 3],
      [3, 0],
      [3, 3],
    ]),
  ).toBe(0);
  // By hand: squares seen 1; by chance (0 + 4 + 9 + 1 + 1 + 4 + 9 + 1 + 0) / 3.
  expect(
    kappa([
      [0, 0],
      [1, 2],
      [3, 3],
    ]),
  ).toBeCloseTo(1 - 3 / 29, 10);
});
