import { within } from './bits.ts';
import type { ItemSets, Rows } from './item-sets.ts';
import { collector } from './item-sets.ts';
import { openKernel } from './kernel.ts';
import { project, ranked } from './projection.ts';

/** A level of the search holds the extensions of the current set: by number in the projection, with their rows counted; their columns stand from `from` on. */
type Level = { from: number; numbers: Uint16Array; supports: Uint32Array };

/**
 * The closed sets of at least `minSupport` (1 or more) rows: those to which no item can be added without losing a row. Each is met once, as in
 * LCM (Uno and others, 2004): grown from its rarest item, and left where an item that was passed over belongs to it too. In no order.
 */
export function closedSets(rows: Rows, minSupport: number): ItemSets {
  const all = ranked(rows, minSupport);
  const found = collector();
  const kernel = openKernel();
  const current = new Uint16Array(all.items.length + 1);
  /** Numbers, in the projection, of the items that were passed over on the way to the current set. */
  const passed = new Uint16Array(all.items.length);
  const levels: Level[] = [];
  const levelAt = (depth: number): Level =>
    (levels[depth] ??= { from: 0, numbers: new Uint16Array(all.items.length), supports: new Uint32Array(all.items.length) });
  let ranks: number[] = [];
  let words = 0;
  for (const [rank, item] of all.items.entries()) {
    const projection = project(all, rank, minSupport, 0, kernel);
    ({ ranks, words } = projection);
    const first = ranks.findIndex((other) => other > rank);
    const before = first < 0 ? ranks.length : first;
    if (projection.supports.slice(0, before).includes(projection.rows)) continue;
    for (let number = 0; number < before; number += 1) passed[number] = number;
    const level = levelAt(0);
    level.from = before * words;
    for (let number = before; number < ranks.length; number += 1) level.numbers[number - before] = number;
    level.supports.set(projection.supports.slice(before));
    current[0] = item;
    visit(0, ranks.length - before, 1, projection.rows, before);
  }
  return found.done();

  /** The current set has `size` items in `holders` rows. Takes in those of the level's items that all these rows have, outputs it, and goes on from each other item. */
  function visit(depth: number, width: number, size: number, holders: number, over: number): void {
    const { from, numbers, supports } = levelAt(depth);
    let length = size;
    for (let a = 0; a < width; a += 1) {
      if (supports[a] !== holders) continue;
      current[length] = itemAt(numbers[a] as number);
      length += 1;
    }
    found.push(current, length, holders);
    const next = levelAt(depth + 1);
    next.from = from + width * words;
    kernel.reserve(next.from + width * words);
    let seen = over;
    for (let a = 0; a < width; a += 1) {
      if (supports[a] === holders) continue;
      if (!belongsElsewhere(from + a * words, seen)) {
        let wider = 0;
        for (let b = a + 1; b < width; b += 1) {
          if (supports[b] === holders) continue;
          const both = kernel.and(from + a * words, from + b * words, next.from + wider * words, words);
          if (both < minSupport) continue;
          next.numbers[wider] = numbers[b] as number;
          next.supports[wider] = both;
          wider += 1;
        }
        current[length] = itemAt(numbers[a] as number);
        visit(depth + 1, wider, length + 1, supports[a] as number, seen);
      }
      passed[seen] = numbers[a] as number;
      seen += 1;
    }
  }

  /** True if an item that was passed over lies in all of these rows: the set without it is not closed, and with it was met before. */
  function belongsElsewhere(rowsAt: number, over: number): boolean {
    const memory = kernel.words();
    for (let p = 0; p < over; p += 1) if (within(memory, rowsAt, memory, (passed[p] as number) * words, words)) return true;
    return false;
  }

  function itemAt(number: number): number {
    return all.items[ranks[number] as number] as number;
  }
}
