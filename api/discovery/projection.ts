import { setBit } from './bits.ts';
import type { Rows } from './item-sets.ts';
import type { Kernel } from './kernel.ts';
import { kernelWords } from './kernel.ts';

/** Items that lie in enough rows, rarest first: a set is grown from its rarest item, so that few rows are left from the first step on. */
export type Ranked = {
  /** Item of each rank. */
  items: number[];
  supports: number[];
  /** By rank, the rows that hold it. */
  holders: Uint32Array[];
  /** Rows of ranks, ascending; what is too rare is left out. */
  starts: Uint32Array;
  values: Uint16Array;
};

/** Ranks the items that lie in at least `minSupport` rows. */
export function ranked({ itemCount, starts, values }: Rows, minSupport: number): Ranked {
  const counts = new Uint32Array(itemCount);
  for (const item of values) counts[item] = (counts[item] as number) + 1;
  const items = [...counts.keys()]
    .filter((item) => (counts[item] as number) >= minSupport)
    .toSorted((a, b) => (counts[a] as number) - (counts[b] as number) || a - b);
  const rankOf = new Int32Array(itemCount).fill(-1);
  for (const [rank, item] of items.entries()) rankOf[item] = rank;
  const supports = items.map((item) => counts[item] as number);
  const holders = supports.map((support) => new Uint32Array(support));
  const filled = new Uint32Array(items.length);
  const kept = new Uint16Array(values.length);
  const from = new Uint32Array(starts.length);
  let end = 0;
  for (let row = 0; row + 1 < starts.length; row += 1) {
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at += 1) {
      const rank = rankOf[values[at] as number] as number;
      if (rank < 0) continue;
      kept[end] = rank;
      end += 1;
      const list = holders[rank] as Uint32Array;
      list[filled[rank] as number] = row;
      filled[rank] = (filled[rank] as number) + 1;
    }
    from[row + 1] = end;
    kept.subarray(from[row], end).sort();
  }
  return { items, supports, holders, starts: from, values: kept.subarray(0, end) };
}

/** The rows that hold one item, numbered anew, and in them the other items that are frequent there: of each a column of `words` words. */
export type Projection = { words: number; rows: number; ranks: number[]; supports: number[] };

/**
 * Projects on the item of a rank; of the other items only those of at least `minSupport` there, of ranks from `lowest` on. Their columns lie
 * one after another from the beginning of the kernel's memory.
 */
export function project(all: Ranked, rank: number, minSupport: number, lowest: number, kernel: Kernel): Projection {
  const rows = all.holders[rank] as Uint32Array;
  const counts = new Uint32Array(all.items.length);
  for (const row of rows)
    // Rows are ascending: from the end on, what is below the lowest rank is not looked at.
    for (let at = (all.starts[row + 1] as number) - 1; at >= (all.starts[row] as number) && (all.values[at] as number) >= lowest; at -= 1)
      counts[all.values[at] as number] = (counts[all.values[at] as number] as number) + 1;
  const ranks: number[] = [];
  const columnOf = new Int32Array(all.items.length).fill(-1);
  for (let other = lowest; other < counts.length; other += 1) {
    if (other === rank || (counts[other] as number) < minSupport) continue;
    columnOf[other] = ranks.length;
    ranks.push(other);
  }
  const words = kernelWords(rows.length);
  const columns = kernel.reserve(words * ranks.length).fill(0, 0, words * ranks.length);
  for (let bit = 0; bit < rows.length; bit += 1) {
    const row = rows[bit] as number;
    for (let at = (all.starts[row + 1] as number) - 1; at >= (all.starts[row] as number) && (all.values[at] as number) >= lowest; at -= 1) {
      const column = columnOf[all.values[at] as number] as number;
      if (column >= 0) setBit(columns, column * words * 32 + bit);
    }
  }
  return { words, rows: rows.length, ranks, supports: ranks.map((other) => counts[other] as number) };
}
