import { mostRows, place, stripe, sumKernel } from './sum-kernel.ts';
import type { Vector } from './vector.ts';

/** Rows of bytes of which only those that are not 0 are written down: row r has values[k] in column[k] for k from starts[r] to starts[r + 1]. */
export type SparseRows = { width: number; starts: Uint32Array; column: Uint8Array; values: Int8Array };

/** The sum of the rows that a vector names, each as often as it says; one number a column. */
export type RowSum = (vector: Vector) => Float32Array;

/**
 * Lays the rows out whole in memory of their own and gives the function that adds them up. The rows of common features, which sentences are made of, have
 * few zeros: going through them in vectors is faster than passing the zeros over. `order[r]` is the row that is to be row r.
 */
export function rowSum({ width, starts, column, values }: SparseRows, order: Uint32Array): RowSum {
  const rows = order.length;
  const bytesOfRow = Math.ceil(width / stripe) * stripe;
  const memory = new WebAssembly.Memory({ initial: Math.ceil((place.table + rows * bytesOfRow) / 0x1_0000) });
  const table = new Int8Array(memory.buffer, place.table);
  for (let row = 0; row < rows; row++) {
    const from = order[row] as number;
    const end = starts[from + 1] as number;
    const first = row * bytesOfRow;
    for (let k = starts[from] as number; k < end; k++) table[first + (column[k] as number)] = values[k] as number;
  }
  const sums = new Float32Array(memory.buffer, place.sums, bytesOfRow);
  const places = new Int32Array(memory.buffer, place.rows, mostRows);
  const factors = new Float32Array(memory.buffer, place.factors, mostRows);
  const kernel = new WebAssembly.Instance(new WebAssembly.Module(sumKernel(width)), { linear: { memory } });
  const add = kernel.exports['add'] as (end: number) => void;
  return ({ at, by }) => {
    sums.fill(0);
    for (let from = 0; from < at.length; from += mostRows) {
      const count = Math.min(mostRows, at.length - from);
      for (let i = 0; i < count; i++) {
        places[i] = (at[from + i] as number) * bytesOfRow;
        factors[i] = by[from + i] as number;
      }
      add(count * Int32Array.BYTES_PER_ELEMENT);
    }
    return sums.slice(0, width);
  };
}
