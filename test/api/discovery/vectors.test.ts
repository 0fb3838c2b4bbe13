import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { vectors } from '../../../api/discovery/similar/vectors.ts';

/** The same by the plain reading of what the function promises: every weight and sum anew. */
function slowly(rows: ReadonlyMap<number, number>[], houses: string[], shared: boolean, manner: boolean, power: number): number[][] {
  const having = (feature: number, among: number[]): number[] => among.filter((row) => rows[row]?.has(feature));
  const all = [...rows.keys()];
  const several = new Set(houses).size > 1;
  const weighted = rows.map((row, at) => {
    const own = all.filter((other) => houses[other] === houses[at]);
    return new Map(
      [...row].map(([feature, weight]) => {
        const holders = having(feature, all);
        const rarity = Math.log((rows.length + 1) / holders.length);
        const here = own.length < 5 || !manner ? rarity : Math.log((own.length + 1) / having(feature, own).length);
        const alone = shared && several && new Set(holders.map((other) => houses[other])).size < 2;
        return [feature, alone ? 0 : weight * Math.min(rarity, here) ** power] as const;
      }),
    );
  });
  const squares = weighted.map((row) => row.values().reduce((sum, weight) => sum + weight * weight, 0));
  const middling = squares.reduce((sum, square) => sum + square, 0) / Math.max(1, rows.length) / 2;
  const length = squares.map((square) => Math.sqrt(Math.max(square, middling)));
  return weighted.map((a, i) =>
    weighted.map((b, j) => {
      const dot = [...a].reduce((sum, [feature, weight]) => sum + weight * (b.get(feature) ?? 0), 0);
      return dot === 0 ? 0 : dot / (length[i] as number) / (length[j] as number);
    }),
  );
}

const row = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 11 }), fc.double({ min: 0.1, max: 2, noNaN: true })), {
    selector: ([feature]) => feature,
    maxLength: 8,
  })
  .map((pairs) => new Map(pairs));

test('cosines, and what each feature adds to them, are those of the plain reading', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(row, fc.constantFrom('a', 'b', 'c')), { minLength: 1, maxLength: 20 }),
      fc.boolean(),
      fc.boolean(),
      fc.constantFrom(0.5, 1),
      async (list, shared, manner, rarityPower) => {
        const [rows, houses] = [list.map(([held]) => held), list.map(([, house]) => house)];
        const made = await vectors(
          rows.map((held) => ({ at: [...held.keys()], weights: [...held.values()] })),
          houses,
          12,
          { shared, manner, rarityPower },
        );
        const expected = slowly(rows, houses, shared, manner, rarityPower);
        for (const i of rows.keys()) {
          const found = made.cosines(i);
          for (const j of rows.keys()) {
            expect(found[j]).toBeCloseTo((expected[i] as number[])[j] as number, 9);
            expect(
              made
                .shares(i, j)
                .values()
                .reduce((sum, part) => sum + part, 0),
            ).toBeCloseTo(found[j] as number, 9);
          }
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('a word that one house alone uses ties its incidents by nothing; a feature of structure does', async () => {
  const rows = [
    { at: [0, 1], weights: [1, 1] },
    { at: [0], weights: [1] },
    { at: [1], weights: [1] },
    { at: [2], weights: [1] },
  ];
  const houses = ['a', 'a', 'b', 'b'];
  const ties = async (shared: boolean): Promise<number[]> =>
    [...(await vectors(rows, houses, 3, { shared, manner: true, rarityPower: 1 })).cosines(0)].map((cosine) => Number(cosine > 0));
  expect(await ties(true)).toEqual([1, 0, 1, 0]);
  expect(await ties(false)).toEqual([1, 1, 1, 0]);
});

test('what all of a house have is its manner: it weighs less than what few of them have', async () => {
  const rows = [
    ...Array.from({ length: 6 }, (_, at) => ({ at: at < 2 ? [0, 1] : [0], weights: [1, 1] })),
    ...Array.from({ length: 20 }, () => ({ at: [2], weights: [1] })),
  ];
  const houses = [...Array.from({ length: 6 }, () => 'a'), ...Array.from({ length: 20 }, (_, at) => `b${at}`)];
  const parts = (await vectors(rows, houses, 3, { shared: false, manner: true, rarityPower: 1 })).shares(0, 1);
  expect((parts.get(1) as number) > 10 * (parts.get(0) as number)).toBe(true);
});
