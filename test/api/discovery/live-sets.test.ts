import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Item } from '../../../api/discovery/item.ts';
import { itemKey } from '../../../api/discovery/item.ts';
import type { ClosedSet } from '../../../api/discovery/live-sets.ts';
import { liveSets, mostConcepts } from '../../../api/discovery/live-sets.ts';

const bare = (
  ['contributor/code-deploy', 'saturation/cpu', 'safety-mechanism/retry', 'adaptation/restart', 'difficulty/fixation'] as const
).map((concept): Item => ({ concept, value: null }));
const valued: Item[] = [
  { concept: 'safety-mechanism/retry', value: 'held' },
  { concept: 'safety-mechanism/retry', value: 'made-worse' },
  { concept: 'adaptation/restart', value: 'helped' },
];
/** A value comes with its concept. */
const whole = (items: readonly Item[]): Item[] => [
  ...new Map(items.flatMap((item) => [item, { ...item, value: null }]).map((item) => [itemKey(item), item])).values(),
];
const incident = fc.uniqueArray(fc.constantFrom(...bare, ...valued), { maxLength: 6, selector: itemKey }).map(whole);
const change = fc.record({ incident: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), items: fc.option(incident) });

const written = (sets: readonly ClosedSet[]): string[] =>
  sets.map(({ set, support }) => `${set.map(itemKey).toSorted().join(' + ')}: ${support}`).toSorted();

/** By trying every set of up to three items of different concepts. */
function slow(incidents: readonly (readonly Item[])[], minSupport: number): string[] {
  const all = [...bare, ...valued];
  const sets = [
    all.map((item) => [item]),
    all.flatMap((a) => all.map((b) => [a, b])),
    all.flatMap((a) => all.flatMap((b) => all.map((c) => [a, b, c]))),
  ]
    .flat()
    .filter((set) => set.length <= mostConcepts && new Set(set.map(({ concept }) => concept)).size === set.length);
  const keys = (set: readonly Item[]): string[] => set.map(itemKey).toSorted();
  const supports = new Map(
    sets.map((set) => [
      keys(set).join(' + '),
      { set, support: incidents.filter((held) => set.every((item) => held.some((own) => itemKey(own) === itemKey(item)))).length },
    ]),
  );
  const above = (small: readonly Item[], large: readonly Item[]): boolean =>
    keys(small).join() !== keys(large).join() && whole(small).every((item) => whole(large).some((own) => itemKey(own) === itemKey(item)));
  return [...supports]
    .filter(
      ([, { set, support }]) =>
        support >= minSupport && ![...supports.values()].some((other) => other.support === support && above(set, other.set)),
    )
    .map(([key, { support }]) => `${key}: ${support}`)
    .toSorted();
}

test('after adding, correcting and removing incidents the closed sets are those of a rebuild, and those that trying every set finds', () => {
  fc.assert(
    fc.property(
      fc.array(incident, { maxLength: 4 }),
      fc.array(change, { maxLength: 12 }),
      fc.integer({ min: 1, max: 3 }),
      (start, changes, minSupport) => {
        const now = new Map(start.map((items, at) => [`${'abcdefgh'[at]}`, items]));
        const live = liveSets(minSupport, [...now]);
        for (const { incident: id, items } of changes) {
          if (items === null) now.delete(id);
          else now.set(id, items);
          if (items === null) live.remove(id);
          else live.put(id, items);
        }
        const closed = written(live.closed());
        expect(closed).toEqual(written(liveSets(minSupport, [...now]).closed()));
        expect(closed).toEqual(slow([...now.values()], minSupport));
      },
    ),
    { numRuns: 60 },
  );
});
