import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { kinship } from '../../../api/discovery/similar/kinship.ts';
import type { Profile } from '../../../api/discovery/similar/profiles.ts';
import { space } from '../../../api/discovery/similar/space.ts';
import type { Sparse } from '../../../api/discovery/similar/vectors.ts';
import { wordNumbers } from '../../../api/discovery/similar/words.ts';

const row = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 6, maxLength: 6 });
const sparse = (values: readonly number[], numbers: readonly number[]): Sparse => ({
  at: numbers.filter((_, at) => values[at] !== 0),
  weights: values.filter((value) => value !== 0),
});
const product = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, value, at) => sum + value * (b[at] as number), 0);

test('with as many directions as features it is the cosine, however the features are numbered', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 8, maxLength: 20 }),
      fc.constantFrom([0, 1, 2, 3, 4, 5], [4, 2, 5, 0, 1, 3]),
      async (rows, numbers) => {
        const kin = await kinship(
          rows.map((values) => sparse(values, numbers)),
          6,
          6,
        );
        for (const [i, a] of rows.entries()) {
          const found = kin(i);
          for (const [j, b] of rows.entries()) {
            const lengths = Math.sqrt(product(a, a) * product(b, b));
            expect(found[j]).toBeCloseTo(lengths === 0 ? 0 : product(a, b) / lengths, 6);
          }
        }
      },
    ),
    { numRuns: 40 },
  );
});

test('two that share nothing are kin where what they have goes with the same things', async () => {
  const [lag, delay, badge] = [0, 1, 2];
  const replica = [3, 4, 5, 6, 7, 8];
  const of = (...at: number[]): Sparse => ({ at, weights: at.map(() => 1) });
  const told = Array.from({ length: 9 }, () => [
    of(lag, ...replica),
    of(delay, ...replica),
    ...Array.from({ length: 9 }, () => of(badge)),
  ]).flat();
  const found = (await kinship([of(lag), of(delay), of(badge), ...told], 9, 2))(0);
  expect([...found].slice(0, 3).map((value) => Math.abs(Math.round(value * 10) / 10))).toEqual([1, 1, 0]);
});

test('among many incidents kinship settles what words leave open, and lists none that has nothing in common', async () => {
  const words = wordNumbers();
  const profile = (incident: string, text: string): Profile => ({ incident, house: incident, features: new Map(), bag: words.bag([text]) });
  const letter = (number: number): string => String.fromCodePoint(97 + number);
  const matterOf = (matter: number): string => `qu${letter(matter % 26)}${letter(Math.floor(matter / 26))}x`;
  const told = [
    profile('asked', 'lag shared'),
    profile('kin', 'shared delay'),
    profile('afar', 'shared badge'),
    ...Array.from({ length: 8 }, (_, at) => [
      profile(`l${at}`, 'lag replica primary standby follower leader quorum election'),
      profile(`m${at}`, 'delay replica primary standby follower leader quorum election'),
      profile(`n${at}`, 'badge door lock hinge frame handle wall'),
    ]).flat(),
    // More matters than there are directions.
    ...Array.from({ length: 65 }, (_, matter) =>
      Array.from({ length: 5 }, (_each, at) => profile(`o${matter}-${at}`, matterOf(matter))),
    ).flat(),
  ];
  const list = (await space(told, words.size())).alike('asked') ?? [];
  const place = (incident: string): number => list.findIndex((one) => one.incident === incident);
  const { score: near, text } = list[place('kin')] ?? { score: 0, text: 0 };
  const { score: far, text: other } = list[place('afar')] ?? { score: 0, text: 1 };
  expect({ alike: text === other, kinFirst: near > far, strangers: list.filter(({ incident }) => /^[mno]/.test(incident)).length }).toEqual(
    {
      alike: true,
      kinFirst: true,
      strangers: 0,
    },
  );
});
