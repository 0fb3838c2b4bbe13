import { mostKept, mostRows, placesFor, stripe, sumKernel } from './sum-kernel.ts';
import type { PartlySummed, Vector } from './vector.ts';

/** Rows of bytes of which only those that are not 0 are written down: row r has values[k] in column[k] for k from starts[r] to starts[r + 1]. */
export type SparseRows = { width: number; starts: Uint32Array; column: Uint8Array; values: Int8Array };

export type RowSum = {
  /** The sum of the rows that a vector names, each as often as it says, and of the kept sums; one number a column, good until the next call. */
  sum(vector: Vector | PartlySummed): Float32Array;
  /** Keeps the sum of a vector under a number below `mostKept`, in the place of what was kept there. */
  keep(number: number, vector: Vector): void;
};

/**
 * Lays the rows out whole in memory of their own and gives what adds them up. The rows of common features, which sentences are made of, have
 * few zeros: going through them in vectors is faster than passing the zeros over. `order[r]` is the row that is to be row r.
 */
export function rowSum({ width, starts, column, values }: SparseRows, order: Uint32Array): RowSum {
  const rows = order.length;
  const bytesOfRow = Math.ceil(width / stripe) * stripe;
  const place = placesFor(width);
  const memory = new WebAssembly.Memory({ initial: Math.ceil((place.table + rows * bytesOfRow) / 0x1_0000) });
  const table = new Int8Array(memory.buffer, place.table);
  for (let row = 0; row < rows; row++) {
    const from = order[row] as number;
    const end = starts[from + 1] as number;
    const first = row * bytesOfRow;
    for (let k = starts[from] as number; k < end; k++) table[first + (column[k] as number)] = values[k] as number;
  }
  const sums = new Float32Array(memory.buffer, place.sums, bytesOfRow);
  const row = sums.subarray(0, width);
  const listed = new Int32Array(memory.buffer, place.rows, mostRows);
  const factors = new Float32Array(memory.buffer, place.factors, mostRows);
  const keptSums = new Float32Array(memory.buffer, place.kept, mostKept * bytesOfRow);
  const kernel = new WebAssembly.Instance(new WebAssembly.Module(sumKernel(width)), { linear: { memory } });
  const { addRows, addKept } = kernel.exports as Record<'addRows' | 'addKept', (end: number) => void>;

  const add = ({ at, by }: Vector): void => {
    for (let from = 0; from < at.length; from += mostRows) {
      const count = Math.min(mostRows, at.length - from);
      listed.set(count === at.length ? at : at.subarray(from, from + count));
      factors.set(count === at.length ? by : by.subarray(from, from + count));
      addRows(count * Int32Array.BYTES_PER_ELEMENT);
    }
  };
  return {
    sum(vector) {
      sums.fill(0);
      if ('kept' in vector) {
        const { kept, keptBy } = vector;
        for (let from = 0; from < kept.length; from += mostRows) {
          const count = Math.min(mostRows, kept.length - from);
          listed.set(kept.subarray(from, from + count));
          addKept(count * Int32Array.BYTES_PER_ELEMENT);
        }
        for (let c = 0; c < width; c++) sums[c] = (sums[c] as number) * keptBy;
      }
      add(vector);
      return row;
    },
    keep(number, vector) {
      sums.fill(0);
      add(vector);
      keptSums.set(sums, number * bytesOfRow);
    },
  };
}
