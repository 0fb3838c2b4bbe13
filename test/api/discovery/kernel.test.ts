import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { kernelWords, openKernel } from '../../../api/discovery/kernel.ts';

const words = fc.array(fc.nat(0xffffffff), { minLength: 4, maxLength: 40 }).map((list) => list.slice(0, list.length - (list.length % 4)));
const bits = (word: number): number => word.toString(2).replaceAll('0', '').length;

test('the kernel ANDs and counts what counting bit by bit does', () => {
  fc.assert(
    fc.property(words, fc.array(fc.nat(0xffffffff), { minLength: 40, maxLength: 40 }), (a, other) => {
      const b = other.slice(0, a.length);
      const kernel = openKernel();
      const memory = kernel.reserve(a.length * 3);
      memory.set(a);
      memory.set(b, a.length);
      const both = a.map((word, at) => (word & (b[at] as number)) >>> 0);
      expect(kernel.and(0, a.length, a.length * 2, a.length)).toBe(both.reduce((sum, word) => sum + bits(word), 0));
      expect([...kernel.words().subarray(a.length * 2, a.length * 3)]).toEqual(both);
    }),
  );
});

test('stretches are counted each for itself', () => {
  const kernel = openKernel();
  const memory = kernel.reserve(40);
  memory.set([1, 0, 0, 3, 7, 7, 0, 0xffffffff], 8);
  memory.set([1, 0, 0, 1, 7, 3, 9, 0xffffffff], 16);
  kernel.andEach(8, 16, 24, 4, 2, 0);
  expect([...kernel.words().subarray(0, 2)]).toEqual([2, 3 + 2 + 32]);
});

test('memory grows past a page and keeps what it held', () => {
  const kernel = openKernel();
  kernel.reserve(8)[5] = 42;
  expect([kernel.reserve(1_000_000).length >= 1_000_000, kernel.words()[5]]).toEqual([true, 42]);
});

test.each([
  [0, 4],
  [128, 4],
  [129, 8],
  [10_000, 316],
])('%i bits take %i words', (count, expected) => {
  expect(kernelWords(count)).toBe(expected);
});
