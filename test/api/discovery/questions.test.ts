/** Contrast, what held, matrix and the questions to a corpus, on incidents made by hand and beside slow versions. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast } from '../../../api/discovery/contrast/contrast.ts';
import { harmOf, standingOf, wentWell } from '../../../api/discovery/contrast/harm.ts';
import { whatHeld } from '../../../api/discovery/contrast/what-held.ts';
import { detectedBy } from '../../../api/discovery/detected-by.ts';
import { houses } from '../../../api/discovery/houses.ts';
import type { IncidenceRow, Unit } from '../../../api/discovery/incidence-row.ts';
import { countInterval } from '../../../api/discovery/matrix/lift-interval.ts';
import { cell, counted, incidentsOfCell, matrix } from '../../../api/discovery/matrix/matrix.ts';
import { poissonInterval } from '../../../api/discovery/poisson-interval.ts';
import { reliability, takesPart } from '../../../api/discovery/reliability.ts';
import { silence } from '../../../api/discovery/silence.ts';
import { wilson } from '../../../api/discovery/wilson.ts';

type Told = [concept: Unit['concept'], value: Unit['value']];

/** An incident of these concepts, each on a sentence of its own unless `shared`. */
const row = (
  incident: string,
  told: readonly Told[],
  organisation: string | null = incident,
  shared: readonly Unit['concept'][] = [],
): IncidenceRow => ({
  incident,
  organisation,
  house: organisation ?? 'folder',
  units: told.map(([concept, value], at) => ({
    concept,
    value,
    sentences: [at],
    proof: shared.includes(concept) ? null : { finding: `${incident}-${at}`, quote: `q${at}` },
  })),
  nodes: [],
  arrows: [],
});

// Wilson's limits as published tables print them (Newcombe 1998).
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%i of %i has the interval %f to %f', (count, total, low, high) => {
  const found = wilson(count, total);
  expect(found.low).toBeCloseTo(low, 4);
  expect(found.high).toBeCloseTo(high, 4);
});

test('a share of nothing is none, and few are marked', () => {
  expect(wilson(0, 0)).toEqual({ count: 0, total: 0, share: null, low: null, high: null, smallN: true });
  expect([wilson(9, 9).smallN, wilson(10, 10).smallN, wilson(10, 10).high]).toEqual([true, false, 1]);
});

test('harm is less for a near miss, else by what went well and what did not, without the concept in question', () => {
  const mixed = standingOf(
    row('i', [
      ['safety-mechanism/failover', 'held'],
      ['safety-mechanism/retry', 'made-worse'],
      ['adaptation/restart', 'no-effect'],
      ['adaptation/rollback', 'helped'],
      ['adaptation/communicate', null],
      ['contributor/code-deploy', 'trigger'],
    ]),
    false,
  );
  expect([harmOf(mixed), harmOf(mixed, 'adaptation/restart'), harmOf(mixed, 'adaptation/rollback')]).toEqual(['untold', 'less', 'more']);
  expect(harmOf({ ...mixed, nearMiss: true }, 'adaptation/rollback')).toBe('less');
  expect([wentWell({ concept: 'saturation/cpu', value: 'held' }), wentWell({ concept: 'adaptation/luck', value: 'helped' })]).toEqual([
    null,
    true,
  ]);
});

const incidents = [
  row('a', [
    ['safety-mechanism/rollback', 'held'],
    ['adaptation/rollback', 'helped'],
    ['contributor/change-for-reliability', 'trigger'],
    ['detection/alert', null],
  ]),
  row('b', [
    ['safety-mechanism/rollback', 'failed'],
    ['adaptation/rollback', 'helped'],
    ['adaptation/restart', 'made-worse'],
    ['detection/alert', null],
    ['detection/customer-report', null],
  ]),
  row('c', [
    ['safety-mechanism/retry', 'made-worse'],
    ['saturation/queue', null],
  ]),
  row('d', []),
];

test('a contrast splits incidents, and compares them with and without each mechanism and adaptation', () => {
  const { sides, mechanisms, adaptations } = contrast(incidents, new Set(['d']));
  expect(sides).toEqual({ less: ['a', 'd'], more: ['b', 'c'], untold: [] });
  const seen = [...mechanisms, ...adaptations].map((one) => [
    one.concept,
    one.with.count,
    one.with.total,
    one.without.count,
    one.without.total,
    one.difference,
  ]);
  expect(seen).toEqual([
    // Without its own finding, a went well by what people did; b cannot be told.
    ['safety-mechanism/rollback', 1, 1, 1, 2, 0.5],
    ['safety-mechanism/retry', 0, 0, 2, 3, null],
    ['adaptation/rollback', 1, 2, 1, 2, 0],
    ['adaptation/restart', 0, 0, 2, 3, null],
  ]);
  expect([...mechanisms, ...adaptations].map(({ smallN, incidents: held }) => [smallN, held])).toEqual([
    [true, ['a', 'b']],
    [true, ['c']],
    [true, ['a', 'b']],
    [true, ['b']],
  ]);
});

test('what held is told with its incidents, and with how often it did not', () => {
  expect(whatHeld(incidents)).toEqual([
    { concept: 'adaptation/rollback', share: wilson(2, 4), organisationCount: 2, otherwiseCount: 0, incidents: ['a', 'b'] },
    { concept: 'safety-mechanism/rollback', share: wilson(1, 4), organisationCount: 1, otherwiseCount: 1, incidents: ['a'] },
  ]);
  expect(whatHeld([])).toEqual([]);
});

test('the conjecture counts adaptations and mechanisms that made it worse, and changes for reliability that set it off', () => {
  expect(reliability(incidents)).toEqual({
    any: wilson(3, 3),
    adaptation: wilson(1, 3),
    mechanism: wilson(1, 3),
    change: wilson(1, 3),
    incidents: ['a', 'b', 'c'],
  });
  expect(takesPart({ concept: 'contributor/change-for-reliability', value: 'condition' })).toBe(false);
});

test('silence is what no likely finding answers; incidents without any finding are left out', () => {
  const silent = new Map(silence(incidents).map(({ id, silent: part }) => [id, [part.count, part.total]]));
  expect([...silent]).toEqual([
    ['contributors', [2, 3]],
    ['trigger', [2, 3]],
    ['condition', [3, 3]],
    ['sustaining', [3, 3]],
    ['pressure', [3, 3]],
    ['saturation', [2, 3]],
    ['people', [3, 3]],
    ['mechanisms', [0, 3]],
    ['held', [2, 3]],
    ['monitoring', [3, 3]],
    ['how-found', [1, 3]],
    ['difficulty', [3, 3]],
    ['adaptation', [1, 3]],
    ['in-vain', [2, 3]],
  ]);
});

test('detection is counted among incidents whose report tells; one may be found in two ways', () => {
  expect(detectedBy(incidents)).toEqual([
    { concept: 'detection/alert', incidents: wilson(2, 2) },
    { concept: 'detection/customer-report', incidents: wilson(1, 2) },
  ]);
});

test('a long count has the exact interval to a ten-thousandth', () => {
  for (const count of [100, 250, 900]) {
    const [quick, exact] = [countInterval(count), poissonInterval(count)];
    expect(Math.abs(quick.low / exact.low - 1)).toBeLessThan(1e-4);
    expect(Math.abs(quick.high / exact.high - 1)).toBeLessThan(1e-4);
  }
  expect(countInterval(7)).toEqual(poissonInterval(7));
});

const concepts: Unit['concept'][] = [
  'saturation/cpu',
  'saturation/queue',
  'difficulty/off-hours',
  'difficulty/complexity',
  'adaptation/luck',
];
const incident = fc.record({
  held: fc.subarray(concepts),
  shared: fc.subarray(concepts),
  organisation: fc.constantFrom('a', 'b', 'c', null),
});

test('a matrix counts, expects and lists as the plain reading has it', () => {
  fc.assert(
    fc.property(fc.array(incident, { maxLength: 40 }), fc.boolean(), (list, same) => {
      const rows = list.map(({ held, shared, organisation }, at) =>
        row(
          `i${at}`,
          held.map((concept): Told => [concept, null]),
          organisation,
          shared,
        ),
      );
      const columns = same ? 'saturation' : 'difficulty';
      const all = counted(rows);
      const found = matrix(all, 'saturation', columns);
      const of = houses(rows);
      const having = (concept: string): number[] =>
        rows.flatMap(({ units }, at) => (units.some((unit) => unit.concept === concept && unit.proof !== null) ? [at] : []));
      const crossed = concepts
        .filter((one) => one.startsWith('saturation/'))
        .flatMap((one) =>
          concepts.flatMap((other) => {
            if (one === other || !other.startsWith(`${columns}/`) || having(one).length === 0 || having(other).length === 0) return [];
            const both = having(one).filter((at) => having(other).includes(at));
            const inHouse = (places: number[], house: number): number => places.filter((at) => of[at] === house).length;
            const expected = [...new Set(of)].reduce(
              (sum, house) => sum + (inHouse(having(one), house) * inHouse(having(other), house)) / inHouse([...rows.keys()], house),
              0,
            );
            return [{ one, other, both: both.map((at) => `i${at}`), expected }];
          }),
        );
      for (const { one, other, both, expected } of crossed) {
        const place = cell(all, one, other);
        expect(incidentsOfCell(all, one, other)).toEqual(both);
        expect([place.count, place.smallN]).toEqual([both.length, both.length < 10]);
        expect(place.expected).toBeCloseTo(expected, 9);
        expect(place.lift).toBeCloseTo(expected === 0 ? 0 : both.length / expected, 9);
      }
      const shown = crossed.filter(({ both, expected }) => both.length > 0 || expected >= 2).map(({ one, other }) => `${one} ${other}`);
      expect(found.cells.map(({ row: one, column }) => `${one} ${column}`).toSorted()).toEqual(shown.toSorted());
      expect(found.rows.every(({ concept, incidentCount }) => having(concept).length === incidentCount)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
