/**
 * Closed sets of items with their supports, kept current incident by incident. An incident changes the support of no set but those within it, and one
 * that lies in it is closed if no item of the incident itself can join it at no loss: so adding one looks at its own items alone, and taking one out
 * asks only of sets within it whether something joins them now.
 */
import { andInto, clearBit, setBit, wordsFor } from './bits.ts';
import type { Item } from './item.ts';
import { frequentSets } from './frequent-sets.ts';
import { itemKey } from './item.ts';
import { itemsOf as setOf, rowsOf } from './item-sets.ts';
import { openKernel } from './kernel.ts';

/** Sets have at most so many concepts: what says more nobody reads, and there are millions of it. */
export const mostConcepts = 3;

/** A closed set: any set of more concepts (up to `mostConcepts`), or with a value for a bare concept, lies in fewer incidents. Its concepts differ. */
export type ClosedSet = { set: Item[]; support: number };

export type LiveSets = {
  /** Puts an incident with these items in, or in place of what it had. */
  put: (incident: string, items: readonly Item[]) => void;
  /** Takes an incident out; nothing happens if it is not there. */
  remove: (incident: string) => void;
  /** The closed sets of at least the smallest support, in no order. */
  closed: () => ClosedSet[];
};

/** Items have numbers below this, so that three of them make one small integer; the vocabulary with all values has some 600. */
const base = 1000;
const itemWords = wordsFor(base);

/** Starts with some incidents; sets in fewer than `minSupport` (1 or more) incidents are not kept. */
export function liveSets(minSupport: number, start: readonly (readonly [incident: string, items: readonly Item[]])[] = []): LiveSets {
  const items: Item[] = [];
  const numbers = new Map<string, number>();
  /** Of each item the number of its bare concept, the values of that, which incidents (by place) hold it, and how many. */
  const bare: number[] = [];
  const values: number[][] = [];
  const columns: Uint32Array[] = [];
  const counts: number[] = [];
  /** Of each place which items are held there. */
  const rows: Uint32Array[] = [];
  const places = new Map<string, number>();
  const free: number[] = [];
  let words = 4;
  const kernel = openKernel();
  /** Supports of closed sets. */
  const closed = new Map<number, number>();

  const numberOf = (item: Item): number => {
    const key = itemKey(item);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = items.push(item) - 1;
    numbers.set(key, number);
    columns.push(new Uint32Array(words));
    counts.push(0);
    bare[number] = number;
    if (item.value !== null) {
      const concept = numberOf({ concept: item.concept, value: null });
      bare[number] = concept;
      (values[concept] ??= []).push(number);
    }
    return number;
  };
  const widen = (incidents: number): void => {
    if (wordsFor(incidents) <= words) return;
    words *= 2;
    for (const [number, column] of columns.entries()) {
      columns[number] = new Uint32Array(words);
      columns[number].set(column);
    }
  };

  /** Every set within these items (ascending) that is in enough incidents and that none of these items can join at no loss, with its support. */
  const closedWithin = (own: readonly number[]): Map<number, number> => {
    const found = new Map<number, number>();
    for (const a of own) if ((counts[a] as number) >= minSupport) found.set(a + 1, counts[a] as number);
    const often = own.filter((number) => (counts[number] as number) >= minSupport);
    const width = often.length;
    // The kernel counts a few times as fast; copying these few columns is nothing beside it.
    const memory = kernel.reserve((width + 2) * words);
    for (const [at, number] of often.entries()) memory.set(columns[number] as Uint32Array, at * words);
    const [pairRows, spare] = [width * words, (width + 1) * words];
    const pairs = new Uint8Array(width * width);
    for (let one = 0; one < width; one += 1)
      for (let two = one + 1; two < width; two += 1) {
        const [a, b] = [often[one] as number, often[two] as number];
        if (bare[a] === bare[b]) continue;
        const support = kernel.and(one * words, two * words, spare, words);
        if (support < minSupport) continue;
        pairs[one * width + two] = 1;
        found.set((a + 1) * base + b + 1, support);
      }
    // Three go together often only where each two do.
    for (let one = 0; one < width; one += 1)
      for (let two = one + 1; two < width; two += 1) {
        if (pairs[one * width + two] === 0) continue;
        const [a, b] = [often[one] as number, often[two] as number];
        kernel.and(one * words, two * words, pairRows, words);
        for (let three = two + 1; three < width; three += 1) {
          if (pairs[one * width + three] === 0 || pairs[two * width + three] === 0) continue;
          const c = often[three] as number;
          const support = kernel.and(pairRows, three * words, spare, words);
          if (support >= minSupport) found.set(((a + 1) * base + b + 1) * base + c + 1, support);
        }
      }
    return dropOpen(found);
  };
  /** Takes out the sets that another one, which has an item more or a value for a bare concept, equals in support. */
  const dropOpen = (supports: Map<number, number>): Map<number, number> => {
    const open = new Set<number>();
    for (const [key, support] of supports) {
      const check = (plainer: number): void => {
        if (supports.get(plainer) === support) open.add(plainer);
      };
      const [a, b, c] = [Math.floor(key / (base * base)), Math.floor(key / base) % base, key % base];
      const concept = (numberPlusOne: number): number => (bare[numberPlusOne - 1] as number) + 1;
      if (a > 0) check(b * base + c);
      if (b > 0) check(a * base + c);
      if (b > 0) check(a * base + b);
      if (a > 0 && concept(a) !== a) check(ordered(concept(a), b, c));
      if (b > 0 && concept(b) !== b) check(ordered(a, concept(b), c));
      if (concept(c) !== c) check(ordered(a, b, concept(c)));
    }
    for (const key of open) supports.delete(key);
    return supports;
  };

  /** The closed sets within these items of one incident, ascending, which are looked up, not counted: what joins them at no loss the incident has too. */
  const keptWithin = (own: readonly number[]): Map<number, number> => {
    const found = new Map<number, number>();
    const take = (key: number): void => {
      const support = closed.get(key);
      if (support !== undefined) found.set(key, support);
    };
    const often = own.filter((number) => (counts[number] as number) >= minSupport).map((number) => number + 1);
    for (const [one, a] of often.entries()) {
      take(a);
      for (let two = one + 1; two < often.length; two += 1) {
        const pair = a * base + (often[two] as number);
        take(pair);
        for (let three = two + 1; three < often.length; three += 1) take(pair * base + (often[three] as number));
      }
    }
    return found;
  };

  /** True if some item can join a set at no loss: one that all incidents with the set have. */
  const joins = (set: readonly number[]): boolean => {
    const left = joinable(set);
    let any = left.some((bits) => bits !== 0);
    const [first, second = first, third = second] = set.map((number) => columns[number] as Uint32Array) as [
      Uint32Array,
      Uint32Array?,
      Uint32Array?,
    ];
    for (let word = 0; word < words && any; word += 1)
      for (let rest = (first[word] as number) & (second[word] as number) & (third[word] as number); rest !== 0 && any; rest &= rest - 1)
        any = andInto(left, 0, rows[word * 32 + 31 - Math.clz32(rest & -rest)] as Uint32Array, 0, left, 0, itemWords) > 0;
    return any;
  };
  /** Items that would make a set of this one: of other concepts while there is room, and values for bare concepts. */
  const joinable = (set: readonly number[]): Uint32Array => {
    const may = new Uint32Array(itemWords).fill(set.length < mostConcepts ? 0xffffffff : 0);
    for (const number of set) {
      const concept = bare[number] as number;
      clearBit(may, concept);
      for (const value of values[concept] ?? []) {
        if (number === concept) setBit(may, value);
        else clearBit(may, value);
      }
    }
    return may;
  };

  /** Gives an incident a place; its items, ascending. */
  const seat = (incident: string, held: readonly Item[]): number[] => {
    const own = [...new Set(held.map(numberOf))].toSorted((a, b) => a - b);
    const place = free.pop() ?? places.size;
    widen(place + 1);
    places.set(incident, place);
    rows[place] = new Uint32Array(itemWords);
    for (const number of own) {
      setBit(rows[place], number);
      setBit(columns[number] as Uint32Array, place);
      counts[number] = (counts[number] as number) + 1;
    }
    return own;
  };

  const sets: LiveSets = {
    put(incident, held) {
      sets.remove(incident);
      const own = seat(incident, held);
      for (const [key, support] of closedWithin(own)) closed.set(key, support);
    },
    remove(incident) {
      const place = places.get(incident);
      if (place === undefined) return;
      const own = items
        .keys()
        .filter((number) => (((rows[place] as Uint32Array)[number >>> 5] as number) >>> (number & 31)) & 1)
        .toArray();
      const before = keptWithin(own);
      places.delete(incident);
      free.push(place);
      for (const number of own) {
        clearBit(columns[number] as Uint32Array, place);
        counts[number] = (counts[number] as number) - 1;
      }
      for (const [key, support] of before) {
        if (support - 1 < minSupport || joins(numbersOf(key))) closed.delete(key);
        else closed.set(key, support - 1);
      }
    },
    closed: () => [...closed].map(([key, support]) => ({ set: numbersOf(key).map((number) => items[number] as Item), support })),
  };
  const lists = start.map(([incident, held]) => seat(incident, held));
  for (const [key, support] of closedAmong(lists)) closed.set(key, support);
  return sets;

  /** All closed sets of these incidents, by key: mined at one go, which is quicker than one incident after another. */
  function closedAmong(held: readonly (readonly number[])[]): Map<number, number> {
    const found = frequentSets(rowsOf(held, items.length), minSupport, mostConcepts, bare);
    const supports = new Map<number, number>();
    for (let set = 0; set < found.count; set += 1) supports.set(keyOf(setOf(found, set)), found.supports[set] as number);
    return dropOpen(supports);
  }
}

/** One number for a set of up to three, ascending: each number plus one, so that a missing one is 0. */
function keyOf(set: Iterable<number>): number {
  let key = 0;
  for (const number of set) key = key * base + number + 1;
  return key;
}

/** The key of up to three numbers plus one, in any order. */
function ordered(a: number, b: number, c: number): number {
  const [low, high] = [Math.min(a, b, c), Math.max(a, b, c)];
  return (low * base + (a + b + c - low - high)) * base + high;
}

function numbersOf(key: number): number[] {
  const numbers: number[] = [];
  for (let rest = key; rest > 0; rest = Math.floor(rest / base)) numbers.unshift((rest % base) - 1);
  return numbers;
}
