import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowSum } from '../../../../ingest/find/linear/row-sum.ts';
import { mostKept, mostRows } from '../../../../ingest/find/linear/sum-kernel.ts';

/** The rows in their own order. */
const inOrder = (rows: readonly number[][]): Uint32Array => Uint32Array.from(rows.keys());

/** A table of rows as the weights' file holds it: without zeros. */
function sparse(rows: readonly number[][], width: number) {
  const kept = rows.map((row) => row.flatMap((value, column) => (value === 0 ? [] : [{ column, value }])));
  const starts = Uint32Array.from({ length: rows.length + 1 }, (_, row) => kept.slice(0, row).flat().length);
  return {
    width,
    starts,
    column: Uint8Array.from(kept.flat(), ({ column }) => column),
    values: Int8Array.from(kept.flat(), ({ value }) => value),
  };
}

const plainly = (rows: readonly number[][], width: number, vector: readonly (readonly [row: number, by: number])[]): number[] =>
  Array.from({ length: width }, (_, column) => vector.reduce((sum, [row, by]) => sum + by * (rows[row]?.[column] ?? 0), 0));

const model = fc.integer({ min: 1, max: 256 }).chain((width) =>
  fc.record({
    width: fc.constant(width),
    rows: fc.array(fc.array(fc.oneof(fc.constant(0), fc.integer({ min: -128, max: 127 })), { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 12,
    }),
  }),
);
/** Eighths are summed without rounding, so that the order of adding shows nowhere. */
const eighths = fc.integer({ min: -800, max: 800 }).map((n) => n / 8);

test('the sum of rows is that of a plain loop, whatever the width', () => {
  fc.assert(
    fc.property(model, fc.array(fc.tuple(fc.nat(11), eighths), { maxLength: 40 }), ({ width, rows }, picked) => {
      const vector = picked.map(([row, by]) => [row % rows.length, by] as const);
      const { sum } = rowSum(sparse(rows, width), inOrder(rows));
      const at = Int32Array.from(vector, ([row]) => row);
      const by = Float32Array.from(vector, ([, x]) => x);
      expect([...sum({ at, by })].map((x) => x + 0)).toEqual(plainly(rows, width, vector).map((x) => x + 0));
    }),
    { numRuns: 60 },
  );
});

test('rows are numbered anew in the order given', () => {
  const { sum } = rowSum(sparse([[1], [2], [3]], 1), Uint32Array.of(2, 0));
  expect([0, 1].map((row) => [...sum({ at: Int32Array.of(row), by: Float32Array.of(1) })])).toEqual([[3], [1]]);
});

test('a vector longer than one call takes is summed whole, and leaves nothing for the next', () => {
  const { sum } = rowSum(sparse([[1, 0, -2]], 3), inOrder([[]]));
  const long = mostRows * 2 + 5;
  const ones = { at: new Int32Array(long), by: new Float32Array(long).fill(1) };
  expect([...sum(ones)]).toEqual([long, 0, -2 * long]);
  expect([...sum({ at: Int32Array.of(0), by: Float32Array.of(0.5) })]).toEqual([0.5, 0, -1]);
  expect([...sum({ at: new Int32Array(0), by: new Float32Array(0) })]).toEqual([0, 0, 0]);
});

test('kept sums are added as often as asked, beside rows, until something else is kept in their place', () => {
  const { sum, keep } = rowSum(
    sparse(
      [
        [1, 0],
        [0, 4],
        [-2, 8],
      ],
      2,
    ),
    Uint32Array.of(0, 1, 2),
  );
  const ones = (...rows: number[]) => ({ at: Int32Array.from(rows), by: new Float32Array(rows.length).fill(1) });
  keep(0, ones(0, 1));
  keep(mostKept - 1, ones(2, 2));
  const kept = Int32Array.of(0, mostKept - 1, 0);
  expect([...sum({ ...ones(1), kept, keptBy: 0.5 })]).toEqual([-1, 16]);
  keep(0, ones(2));
  expect([...sum({ ...ones(), kept, keptBy: 1 })]).toEqual([-8, 32]);
  expect([...sum({ ...ones(), kept: new Int32Array(mostRows + 1), keptBy: 1 })]).toEqual([-2 * (mostRows + 1), 8 * (mostRows + 1)]);
});
