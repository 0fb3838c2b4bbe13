import type { ItemSets, Rows } from './item-sets.ts';
import { collector } from './item-sets.ts';
import { openKernel } from './kernel.ts';
import { project, ranked } from './projection.ts';

/** A level of the search holds the extensions of the current set: which items they are, how many rows each lies in, and from where on their columns stand. */
type Level = { from: number; ranks: Uint16Array; supports: Uint32Array };

/**
 * All sets of at least one item that lie in at least `minSupport` (1 or more) rows and have at most `maxSize` items, in no order. Where `kindOf` gives
 * each item a kind, items of one kind are never in one set.
 */
export function frequentSets(rows: Rows, minSupport: number, maxSize = Infinity, kindOf?: ArrayLike<number>): ItemSets {
  const all = ranked(rows, minSupport);
  const found = collector();
  const kernel = openKernel();
  const current = new Uint16Array(all.items.length + 1);
  const levels: Level[] = [];
  const levelAt = (depth: number): Level =>
    (levels[depth] ??= { from: 0, ranks: new Uint16Array(all.items.length), supports: new Uint32Array(all.items.length) });
  let words = 0;
  for (const [rank, item] of all.items.entries()) {
    current[0] = item;
    found.push(current, 1, all.supports[rank] as number);
    if (maxSize < 2) continue;
    const projection = project(all, rank, minSupport, rank + 1, kernel);
    words = projection.words;
    const level = levelAt(0);
    level.ranks.set(projection.ranks);
    level.supports.set(projection.supports);
    // What is of the item's own kind goes with it in no set.
    if (kindOf !== undefined) for (const [at, other] of projection.ranks.entries()) if (sameKind(rank, other)) level.supports[at] = 0;
    grow(0, projection.ranks.length);
  }
  return found.done();

  /** Outputs the current set (`depth + 1` items) with each of the level's extensions, and goes on from there. */
  function grow(depth: number, width: number): void {
    const { from, ranks, supports } = levelAt(depth);
    const next = levelAt(depth + 1);
    next.from = from + width * words;
    kernel.reserve(next.from + width * words);
    for (let a = 0; a < width; a += 1) {
      if (supports[a] === 0) continue;
      current[depth + 1] = all.items[ranks[a] as number] as number;
      found.push(current, depth + 2, supports[a] as number);
      if (depth + 2 >= maxSize) continue;
      let wider = 0;
      for (let b = a + 1; b < width; b += 1) {
        if (supports[b] === 0 || sameKind(ranks[a] as number, ranks[b] as number)) continue;
        const support = kernel.and(from + a * words, from + b * words, next.from + wider * words, words);
        if (support < minSupport) continue;
        next.ranks[wider] = ranks[b] as number;
        next.supports[wider] = support;
        wider += 1;
      }
      if (wider > 0) grow(depth + 1, wider);
    }
  }

  function sameKind(a: number, b: number): boolean {
    return kindOf !== undefined && kindOf[all.items[a] as number] === kindOf[all.items[b] as number];
  }
}
