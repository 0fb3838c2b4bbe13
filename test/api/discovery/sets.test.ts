import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { closedSets } from '../../../api/discovery/closed-sets.ts';
import { frequentSets } from '../../../api/discovery/frequent-sets.ts';
import { rowsOf } from '../../../api/discovery/item-sets.ts';
import { slowClosed, slowFrequent, written } from './slow.ts';

const itemCount = 9;
const lists = fc.array(fc.uniqueArray(fc.nat(itemCount - 1), { maxLength: itemCount }), { maxLength: 150 });

test('frequent sets are those that trying every set finds', () => {
  fc.assert(
    fc.property(lists, fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 9 }), (list, minSupport, maxSize) => {
      const rows = rowsOf(list, itemCount);
      expect(written(frequentSets(rows, minSupport, maxSize))).toEqual(slowFrequent(rows, minSupport, maxSize));
    }),
  );
});

test('closed sets are those that no larger set equals, each once', () => {
  fc.assert(
    fc.property(lists, fc.integer({ min: 1, max: 6 }), (list, minSupport) => {
      const rows = rowsOf(list, itemCount);
      expect(written(closedSets(rows, minSupport))).toEqual(slowClosed(rows, minSupport));
    }),
  );
});

test('items of one kind are in no set together', () => {
  const rows = rowsOf(
    Array.from({ length: 5 }, () => [0, 1, 2]),
    3,
  );
  expect(written(frequentSets(rows, 1, 3, [0, 0, 1]))).toEqual(['0 2: 5', '0: 5', '1 2: 5', '1: 5', '2: 5']);
});

test('no rows hold no sets', () => {
  expect([written(frequentSets(rowsOf([], 4), 1)), written(closedSets(rowsOf([[], []], 4), 1))]).toEqual([[], []]);
});
