/** Obvious slow versions of what mining does quickly. */
import type { ItemSets, Rows } from '../../../api/discovery/item-sets.ts';
import { itemsOf } from '../../../api/discovery/item-sets.ts';

/** Sets as text, in order: `1 4 7: 12`. */
export const written = (sets: ItemSets): string[] =>
  Array.from({ length: sets.count }, (_, s) => `${[...itemsOf(sets, s)].join(' ')}: ${sets.supports[s]}`).toSorted();

/** Every set of items that lies in enough rows, by trying all of them. */
export function slowSets({ itemCount, starts, values }: Rows, minSupport: number): Map<number, number> {
  const rows = Array.from({ length: starts.length - 1 }, (_, row) =>
    [...values.subarray(starts[row], starts[row + 1])].reduce((bits, item) => bits | (1 << item), 0),
  );
  const found = new Map<number, number>();
  for (let set = 1; set < 1 << itemCount; set += 1) {
    const support = rows.filter((row) => (row & set) === set).length;
    if (support >= minSupport) found.set(set, support);
  }
  return found;
}

const items = (set: number): number[] => Array.from({ length: 31 }, (_, item) => item).filter((item) => (set >>> item) & 1);
const text = ([set, support]: readonly [number, number]): string => `${items(set).join(' ')}: ${support}`;

/** All of them as text; of at most so many items. */
export const slowFrequent = (rows: Rows, minSupport: number, maxSize = 99): string[] =>
  [...slowSets(rows, minSupport)]
    .filter(([set]) => items(set).length <= maxSize)
    .map(text)
    .toSorted();

/** Those that no larger one equals in support. */
export function slowClosed(rows: Rows, minSupport: number): string[] {
  const all = slowSets(rows, minSupport);
  return [...all]
    .filter(([set, support]) => ![...all].some(([other, count]) => other !== set && (other & set) === set && count === support))
    .map(text)
    .toSorted();
}
