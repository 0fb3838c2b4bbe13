/** From judged sets to what is worth reading: spread over houses, not two names of one thing, not explained by a smaller set or a plainer one. */
import type { CellTable } from './cell-table.ts';
import { cellTable } from './cell-table.ts';
import type { Discovered } from './discovered.ts';
import { isSpread, level, numbers } from './discovered.ts';
import { beyondParts } from './explained.ts';
import { houses } from './houses.ts';
import type { IncidenceRow } from './incidence-row.ts';
import type { Item } from './item.ts';
import { itemKey } from './item.ts';
import type { ClosedSet } from './live-sets.ts';
import { mostConcepts } from './live-sets.ts';
import { toldTogether } from './look-alikes.ts';
import type { Random } from './random.ts';
import { score } from './score.ts';
import type { JudgedSet } from './set-significance.ts';
import { isUsual, judgeSets } from './set-significance.ts';
import { toldMore } from './told-more.ts';

/** How far (as a score) a set must lie above what each smaller set and the rest explain. */
const unexplained = 2;
/** How far a value must lie above what its bare concept explains. */
const refines = 1.5;
/** Where one sentence proves two concepts in this share of the incidents that hold both, they are two names for one thing. */
const oneThing = 0.5;
/** What hardly any organisation but these tells is half as interesting to others. */
const fewOrganisations = 0.5;

/** The sets of concepts that occur together more often than chance has it, the most interesting first. */
export function setPatterns(
  incidents: readonly IncidenceRow[],
  closed: readonly ClosedSet[],
  minSupport: number,
  samples: number,
  random: Random,
): Discovered[] {
  const table = cellTable(incidents, houses(incidents));
  const judged = judgeSets(table, minSupport, mostConcepts, samples, random);
  const byItems = new Map(judged.map((set) => [keyOf(set.items), set]));
  const beyond = (set: JudgedSet): ReturnType<typeof beyondParts> =>
    beyondParts(
      set,
      set.items.map((item) => byItems.get(keyOf(set.items.filter((other) => other !== item)))),
      samples,
    );
  const told = toldTogether(incidents);
  const holders = heldBy(table);
  return [...candidates(table, closed, byItems, beyond)]
    .filter(({ q }) => q <= level)
    .flatMap((set): Discovered[] => {
      const items = set.items.map((number) => table.items[number] as Item);
      const left = beyond(set);
      const together = Math.max(...pairs(items).map(([a, b]) => share(told(a.concept, b.concept))));
      if (left.gain < unexplained || together >= oneThing || isPlainer(set, table, byItems)) return [];
      const held = shared(set.items.map((number) => holders[number] as number[])).map((at) => incidents[at] as IncidenceRow);
      if (!isSpread(held)) return [];
      const counted = numbers(held, incidents.length, set);
      const parts = items.toSorted((a, b) => (itemKey(a) < itemKey(b) ? -1 : 1));
      return [
        {
          id: parts.map(itemKey).join(' + '),
          kind: 'set',
          parts,
          arrows: [],
          ...counted,
          interest:
            left.surely * (1 - together) * toldMore(items) * (counted.warnings.includes('few-organisations') ? fewOrganisations : 1),
        },
      ];
    })
    .toSorted((a, b) => b.interest - a.interest || (a.id < b.id ? -1 : 1));
}

const keyOf = (items: readonly number[]): string => items.toSorted((a, b) => a - b).join(' ');
const share = ({ together, oneSentence }: { together: number; oneSentence: number }): number =>
  together === 0 ? 0 : oneSentence / together;
const pairs = (items: readonly Item[]): [Item, Item][] => items.flatMap((a, at) => items.slice(at + 1).map((b): [Item, Item] => [a, b]));

/** The judged sets that are closed, a usual value counting as its concept; where part of one stands out further, that too: it says it in fewer words. */
function candidates(
  table: CellTable,
  closed: readonly ClosedSet[],
  byItems: ReadonlyMap<string, JudgedSet>,
  beyond: (set: JudgedSet) => { surely: number },
): Set<JudgedSet> {
  const numberOf = new Map(table.items.map((item, number) => [itemKey(item), number]));
  const found = new Set<JudgedSet>();
  const add = (items: readonly number[]): void => {
    const set = byItems.get(keyOf(items));
    if (set === undefined || found.has(set)) return;
    found.add(set);
    const { surely } = beyond(set);
    for (const item of items) {
      const smaller = items.filter((other) => other !== item);
      const part = byItems.get(keyOf(smaller));
      if (part !== undefined && beyond(part).surely > surely) add(smaller);
    }
  };
  for (const { set } of closed) add(set.map((item) => numberOf.get(itemKey(isUsual(table, item) ? { ...item, value: null } : item)) ?? -1));
  return found;
}

/** True if a value adds nothing to its bare concept here, or if a value of a bare concept is what the set is about. */
function isPlainer(set: JudgedSet, { items }: CellTable, byItems: ReadonlyMap<string, JudgedSet>): boolean {
  return set.items.some((number) => {
    const { concept, value } = items[number] as Item;
    return items.some((other, at) => {
      if (other.concept !== concept || (value === null) === (other.value === null)) return false;
      const twin = byItems.get(keyOf(set.items.map((own) => (own === number ? at : own))));
      if (twin === undefined) return false;
      const [plain, refined] = value === null ? [set, twin] : [twin, set];
      const adds = score(refined.support, (plain.support * refined.expected) / plain.expected) >= refines;
      if (value !== null) return !adds;
      const rest = Math.max(plain.expected - refined.expected, 0.01);
      return adds && refined.q <= level && score(plain.support - refined.support, rest) < refines;
    });
  });
}

function heldBy({ items, rows }: CellTable): number[][] {
  const holders: number[][] = items.map(() => []);
  for (let row = 0; row + 1 < rows.starts.length; row += 1)
    for (const item of rows.values.subarray(rows.starts[row], rows.starts[row + 1])) (holders[item] as number[]).push(row);
  return holders;
}

function shared(lists: readonly number[][]): number[] {
  const [first = [], ...others] = lists.map((list) => new Set(list));
  return [...first].filter((at) => others.every((other) => other.has(at)));
}
