import { expect, test } from 'vitest';
import { nullScores } from '../../../api/discovery/family-wise.ts';
import { poissonInterval } from '../../../api/discovery/poisson-interval.ts';
import { randomFrom } from '../../../api/discovery/random.ts';
import { score } from '../../../api/discovery/score.ts';
import { shuffles, slotsOf } from '../../../api/discovery/shuffles.ts';

// Garwood's limits as tables of exact Poisson intervals print them.
test.each([
  [0, 0, 3.689],
  [1, 0.0253, 5.572],
  [4, 1.09, 10.242],
  [10, 4.795, 18.39],
  [100, 81.36, 121.63],
])('a count of %i has the interval %f to %f', (count, low, high) => {
  const interval = poissonInterval(count);
  expect(interval.low).toBeCloseTo(low, count > 50 ? 1 : 2);
  expect(interval.high).toBeCloseTo(high, count > 50 ? 1 : 2);
});

test('a score is the signed root of the deviance, 0 where there is no excess', () => {
  expect([score(3, 4), score(4, 4)]).toEqual([0, 0]);
  expect(score(10, 2)).toBeCloseTo(Math.sqrt(2 * (10 * Math.log(5) - 8)), 10);
});

test('step-down judges each pattern without those that stand out more', () => {
  const nulls = nullScores(9);
  // Pattern 0 reaches 3 in every sample, pattern 1 in none; something unobserved reaches 1.5 in two.
  for (let sample = 0; sample < 9; sample += 1) nulls.add(sample, 3, 0);
  nulls.add(0, 1.5, -1);
  nulls.add(1, 1.5, -1);
  expect(nulls.judge([5, 2]).map(({ adjusted }) => adjusted)).toEqual([0.1, 0.1]);
  expect(nulls.judge([5, 1]).map(({ adjusted }) => adjusted)).toEqual([0.1, 0.3]);
  expect(nulls.judge([1, 5]).map(({ adjusted }) => adjusted)).toEqual([1, 0.1]);
});

test('q is the share of what chance brings among what stands out so far', () => {
  const nulls = nullScores(9);
  for (let n = 0; n < 4; n += 1) nulls.add(n, 2, -1);
  // Five scores of chance (one counted in, as for p-values) over ten samples: half a pattern of one, a quarter of two.
  expect(nulls.judge([3, 1]).map(({ q }) => q)).toEqual([0.1, 0.25]);
});

test('a shuffle keeps each number of concepts of a facet, each count in a house, and values with their concepts', () => {
  const random = randomFrom(5);
  // Content c stands for concept c >> 1, in two states; facet by concept.
  const conceptOf = Uint16Array.from({ length: 24 }, (_, content) => content >> 1);
  const facetOf = (content: number): number => (content >> 1) % 3;
  const incidents = Array.from({ length: 40 }, (_, at) => ({
    house: at % 3,
    holds: Array.from({ length: 12 }, (_concept, concept) => concept)
      .filter(() => random.unit() < 0.4)
      .map((concept) => concept * 2 + random.below(2))
      .map((content) => [facetOf(content), content] as const),
  }));
  const { slots, incidentOf } = slotsOf(incidents, conceptOf);
  const describe = (contents: Uint16Array): unknown => {
    const counts = new Map<string, number>();
    const count = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
    for (const [slot, content] of contents.entries()) {
      count(`incident ${incidentOf[slot]} facet ${facetOf(content)}`);
      count(`house ${(incidentOf[slot] as number) % 3} content ${content}`);
    }
    return [...counts].toSorted();
  };
  const once = (contents: Uint16Array): boolean =>
    new Set([...contents].map((content, slot) => `${incidentOf[slot]} ${conceptOf[content]}`)).size === contents.length;
  const before = describe(slots.contents);
  const seen = new Set<string>();
  for (const contents of shuffles(slots, 20, randomFrom(1))) {
    expect(describe(contents)).toEqual(before);
    expect(once(contents)).toBe(true);
    seen.add(contents.join());
  }
  expect(seen.size).toBe(20);
});

test('a shuffle reaches every table with the same margins about as often', () => {
  // Two incidents with one concept each of two, and one that has both: concepts 0 and 1 in the first two, either way; the third may not change.
  const { slots } = slotsOf(
    [
      { house: 0, holds: [[0, 0]] },
      { house: 0, holds: [[0, 1]] },
      { house: 0, holds: [[0, 2]] },
    ],
    Uint16Array.from([0, 1, 2]),
  );
  const counts = new Map<string, number>();
  for (const contents of shuffles(slots, 6000, randomFrom(2))) counts.set(contents.join(), (counts.get(contents.join()) ?? 0) + 1);
  expect(counts.size).toBe(6);
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
});
