import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { pieces } from '../../../../../ui/features/incident/text/pieces.ts';
import type { Quoted } from '../../../../../ui/features/incident/text/pieces.ts';

const quote = (n: number, start: number, end: number): Quoted => ({ n, facet: 'CONTRIBUTOR', reviewed: true, likely: true, start, end });
const leaf = { start: 10, end: 30, style: {} };
const numbers = (quotes: readonly Quoted[]) => quotes.map(({ n }) => n);

test('overlapping quotes cut a leaf where each begins and ends; a quote ends once', () => {
  expect(
    pieces(leaf, [quote(1, 5, 20), quote(2, 15, 40)], 30).map(({ start, end, on, ends }) => [start, end, numbers(on), numbers(ends)]),
  ).toEqual([
    [10, 15, [1], []],
    [15, 20, [1, 2], [1]],
    [20, 30, [2], []],
  ]);
});

test('a quote that ends in hidden syntax after a leaf ends with the leaf', () => {
  expect(pieces(leaf, [quote(1, 10, 32)], 34).map(({ ends }) => numbers(ends))).toEqual([[1]]);
});

test('a character shown in place of others is never cut', () => {
  expect(pieces({ ...leaf, shown: '&' }, [quote(1, 12, 14)], 30)).toHaveLength(1);
});

test('for any quotes, the pieces tile the leaf and each lies wholly under its quotes', () => {
  const range = fc.tuple(fc.nat(50), fc.nat(50)).filter(([a, b]) => a < b);
  fc.assert(
    fc.property(fc.array(range, { maxLength: 8 }), (ranges) => {
      const quotes = ranges.map(([start, end], n) => quote(n, start, end));
      const cut = pieces(leaf, quotes, 30);
      expect([cut[0]?.start, cut.at(-1)?.end]).toEqual([10, 30]);
      for (const [index, { start, end, on }] of cut.entries()) {
        if (index > 0) expect(start).toBe(cut[index - 1]?.end);
        expect(numbers(on)).toEqual(numbers(quotes.filter((one) => one.start <= start && one.end >= end)));
      }
    }),
    { seed: 7 },
  );
});
