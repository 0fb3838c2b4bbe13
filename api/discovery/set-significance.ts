import { setBit } from './bits.ts';
import type { CellTable } from './cell-table.ts';
import { nullScores } from './family-wise.ts';
import type { Item } from './item.ts';
import { kernelWords, openKernel } from './kernel.ts';
import type { Random } from './random.ts';
import { score } from './score.ts';
import { shuffles } from './shuffles.ts';

/** A set of items of different concepts that lies in enough incidents. `expected` is its mean support over the null samples and what was observed, `chance` over the null samples alone. */
export type JudgedSet = { items: number[]; support: number; expected: number; chance: number; score: number; adjusted: number; q: number };

/**
 * Judges every set of two or more items, of different concepts, that lies in at least `minSupport` incidents. What was observed and all null
 * samples are mined at one go: each item is one long column of bits, a stretch for each sample, so one AND gives a set's support in all of
 * them, and their mean is its expected support, exactly.
 */
export function judgeSets(table: CellTable, minSupport: number, maxSize: number, samples: number, random: Random): JudgedSet[] {
  const kernel = openKernel();
  const words = kernelWords(table.rows.starts.length - 1);
  const stretches = samples + 1;
  const column = words * stretches;
  const items = minable(table, minSupport);
  const numberOf = new Map(items.map((item, number) => [item, number]));
  const counts = 0;
  const from = (stretches + 3) & ~3;
  fill();
  const nulls = nullScores(samples);
  const judged: Omit<JudgedSet, 'adjusted' | 'q'>[] = [];
  const current: number[] = [];
  const scoreOf = new Float64Array(table.rows.starts.length);
  visit(
    from,
    items.map((_, number) => number),
  );
  const verdicts = nulls.judge(judged.map((set) => set.score));
  return judged.map((set, at) => ({ ...set, ...(verdicts[at] as { adjusted: number; q: number }) }));

  /** Writes the column of each item: the observed stretch first, then one a sample. */
  function fill(): void {
    const memory = kernel.reserve(from + column * items.length).fill(0, from, from + column * items.length);
    const write = (contents: Uint16Array, stretch: number): void => {
      for (let slot = 0; slot < contents.length; slot += 1)
        for (const item of table.itemsOf[contents[slot] as number] as number[]) {
          const number = numberOf.get(item);
          if (number !== undefined) setBit(memory, (from + number * column + stretch * words) * 32 + (table.incidentOf[slot] as number));
        }
    };
    write(table.slots.contents, 0);
    let stretch = 1;
    for (const contents of shuffles(table.slots, samples, random)) {
      write(contents, stretch);
      stretch += 1;
    }
  }

  /** Goes through the sets that the current one grows to by one of the `numbers`, whose columns stand from `at` on. */
  function visit(at: number, numbers: readonly number[]): void {
    const next = at + numbers.length * column;
    for (const [a, number] of numbers.entries()) {
      const item = items[number] as number;
      current.push(item);
      const concept = table.items[item]?.concept;
      const wider: number[] = [];
      for (let b = a + 1; b < numbers.length; b += 1) {
        const other = items[numbers[b] as number] as number;
        if (table.items[other]?.concept === concept) continue;
        const memory = kernel.reserve(next + (wider.length + 1) * column);
        kernel.andEach(at + a * column, at + b * column, next + wider.length * column, words, stretches, counts);
        if (!reaches(memory)) continue;
        wider.push(numbers[b] as number);
        current.push(other);
        weigh(memory);
        current.pop();
      }
      if (wider.length > 1 && current.length + 1 < maxSize) visit(next, wider);
      current.pop();
    }
  }

  function reaches(memory: Uint32Array): boolean {
    for (let stretch = 0; stretch < stretches; stretch += 1) if ((memory[stretch] as number) >= minSupport) return true;
    return false;
  }

  /** Scores the current set in every stretch where it lies in enough incidents. */
  function weigh(memory: Uint32Array): void {
    let total = 0;
    let highest = 0;
    for (let stretch = 0; stretch < stretches; stretch += 1) {
      total += memory[stretch] as number;
      highest = Math.max(highest, memory[stretch] as number);
    }
    const expected = total / stretches;
    for (let support = minSupport; support <= highest; support += 1) scoreOf[support] = score(support, expected);
    const support = memory[0] as number;
    let pattern = -1;
    if (support >= minSupport)
      pattern =
        judged.push({ items: [...current], support, expected, chance: (total - support) / samples, score: scoreOf[support] as number }) - 1;
    for (let stretch = 1; stretch < stretches; stretch += 1) {
      const count = memory[stretch] as number;
      if (count >= minSupport) nulls.add(stretch - 1, scoreOf[count] as number, pattern);
    }
  }
}

/** A value that most incidents of its concept have says little more than the concept: past this share it is no item of its own. */
const usualShare = 0.6;

/** True for a value that is usual for its concept. */
export function isUsual(table: CellTable, { concept, value }: Item): boolean {
  if (value === null) return false;
  const counts = countsOf(table);
  const of = (wanted: Item['value']): number =>
    counts[table.items.findIndex((item) => item.concept === concept && item.value === wanted)] ?? 0;
  return of(value) > usualShare * of(null);
}

/** Items in enough incidents, without usual values; rarest first, so that the search soon ends. Null samples have the same ones, since counts stay. */
function minable(table: CellTable, minSupport: number): number[] {
  const counts = countsOf(table);
  return [...counts.keys()]
    .filter((number) => (counts[number] as number) >= minSupport && !isUsual(table, table.items[number] as Item))
    .toSorted((a, b) => (counts[a] as number) - (counts[b] as number) || a - b);
}

const known = new WeakMap<CellTable, Uint32Array>();

function countsOf(table: CellTable): Uint32Array {
  const counts = known.get(table) ?? new Uint32Array(table.rows.itemCount);
  if (known.has(table)) return counts;
  for (const item of table.rows.values) counts[item] = (counts[item] as number) + 1;
  known.set(table, counts);
  return counts;
}
