import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { partition } from '../../../graph/joins/partition.ts';
import type { Member } from '../../../graph/joins/partition.ts';
import { prose, told } from './told.ts';

/** Reports that are linked in many ways: few addresses, titles, days and texts. */
const member = (id: string): fc.Arbitrary<Member> =>
  fc
    .record({
      visibility: fc.constantFrom('public' as const, 'internal' as const),
      origin: fc.constantFrom('own', 'own', 'bundle'),
      byHand: fc.boolean(),
      length: fc.nat(3),
      apart: fc.constantFrom(false, false, false, true),
      url: fc.constantFrom(undefined, undefined, 'https://a.example/x', 'https://a.example/y'),
      title: fc.constantFrom('Checkout rejected cards', 'Mail queue grew', ''),
      date: fc.constantFrom(null, '2024-03-05', '2024-03-06'),
      seed: fc.nat(4),
    })
    .map(({ url, title, date, seed, ...rest }) => ({
      id,
      ...rest,
      sketch: told({ title, date, text: prose(80, seed), ...(url === undefined ? {} : { url }) }),
    }));
const members = fc.integer({ min: 1, max: 10 }).chain((size) => fc.tuple(...Array.from({ length: size }, (_, n) => member(`r${n}`))));

/** Which reports stand together, without names. */
const groups = (named: ReadonlyMap<string, string>) =>
  [...Map.groupBy(named, ([, name]) => name).values()]
    .map((group) =>
      group
        .map(([id]) => id)
        .toSorted()
        .join(' '),
    )
    .toSorted();

test('the order of reports makes no difference', () => {
  fc.assert(
    fc.property(
      members.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, other]) => {
        expect(new Map([...partition(other)].toSorted())).toEqual(new Map([...partition(all)].toSorted()));
      },
    ),
  );
});

test('public reports stand together, and are named, as if there were no internal ones', () => {
  fc.assert(
    fc.property(members, (all) => {
      const open = all.filter(({ visibility }) => visibility === 'public');
      const named = partition(all);
      expect(new Map(open.map(({ id }) => [id, named.get(id)]))).toEqual(partition(open));
    }),
  );
});

test('a report set apart, and one of another origin, stands with no other', () => {
  fc.assert(
    fc.property(members, (all) => {
      const byId = new Map(all.map((each) => [each.id, each]));
      for (const [id, name] of partition(all)) {
        const [each, first] = [byId.get(id), byId.get(name)];
        expect(each?.origin).toBe(first?.origin);
        if (each?.apart || first?.apart) expect(name).toBe(id);
      }
    }),
  );
});

test('an internal report that could go to two public incidents goes to the one that tells more', () => {
  const base = { origin: 'own', byHand: false, apart: false } as const;
  const open = { ...base, visibility: 'public' } as const;
  const named = partition([
    { ...open, id: 'a', length: 10, sketch: told({ url: 'https://a.example/x', title: 'Mail queue grew', date: '2024-01-01' }) },
    { ...open, id: 'b', length: 20, sketch: told({ title: 'Checkout rejected cards' }) },
    {
      ...base,
      visibility: 'internal',
      id: 'c',
      length: 30,
      sketch: told({ url: 'https://a.example/x', title: 'Checkout rejected cards', date: null }),
    },
    { ...base, visibility: 'internal', id: 'd', length: 40, sketch: told({ title: 'Checkout rejected cards' }) },
  ]);
  expect(groups(named)).toEqual(['a c', 'b d']);
});
