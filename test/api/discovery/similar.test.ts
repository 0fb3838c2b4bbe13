import { expect, test } from 'vitest';
import type { FindingRow } from '../../../graph/queries/finding.ts';
import type { InteractionRow } from '../../../graph/queries/interaction.ts';
import type { Side } from '../../../api/discovery/similar/explain.ts';
import { differences, sharedConcepts, sharedInteractions, sharedPatterns } from '../../../api/discovery/similar/explain.ts';
import { arrowKey, conceptKey, features, patternKey } from '../../../api/discovery/similar/features.ts';
import type { Profile } from '../../../api/discovery/similar/profiles.ts';
import { similarTo } from '../../../api/discovery/similar/similar.ts';
import { space } from '../../../api/discovery/similar/space.ts';
import { wordNumbers } from '../../../api/discovery/similar/words.ts';

const finding = (id: string, concept: FindingRow['concept'], over: Partial<FindingRow> = {}): FindingRow => ({
  id,
  incident: 'i',
  report: 'r',
  facet: concept.slice(0, concept.indexOf('/')) as FindingRow['facet'],
  concept,
  role: null,
  outcome: null,
  effect: null,
  component: null,
  certainty: 'stated',
  confidence: 0.5,
  status: 'found',
  by: 'lexicon',
  ordinal: 0,
  ...over,
});
const interaction = (
  id: string,
  sourceRef: string | null,
  targetRef: string | null,
  over: Partial<InteractionRow> = {},
): InteractionRow => ({
  id,
  incident: 'i',
  report: 'r',
  type: 'overloaded',
  source: 'clients',
  target: 'the API',
  sourceRef,
  targetRef,
  confidence: 0.5,
  ordinal: 0,
  ...over,
});

test('features are concepts, their values, interactions between concepts and patterns, each by the surest finding', () => {
  const row = {
    nodes: [
      { concept: 'safety-mechanism/retry' as const, finding: 'a', sentences: [0] },
      { concept: 'saturation/queue' as const, finding: 'b', sentences: [1] },
      { concept: null, finding: null, sentences: [] },
    ],
    arrows: [
      { from: 0, to: 1, type: 'overloaded' as const, interaction: 'x' },
      { from: 2, to: 1, type: 'slowed' as const, interaction: 'y' },
    ],
  };
  const findings = [
    finding('a', 'safety-mechanism/retry', { outcome: 'made-worse', confidence: 0.5 }),
    finding('a2', 'safety-mechanism/retry', { outcome: 'held', confidence: 1 }),
    finding('b', 'saturation/queue', { confidence: 1 }),
    finding('c', 'contributor/config-change', { role: 'condition', confidence: 1 }),
    finding('d', 'adaptation/restart', { effect: 'unknown', confidence: 1 }),
  ];
  expect([...features(findings, row, new Map([['thundering-herd', 0.5]]))]).toEqual([
    ['arrow a part slowed saturation/queue', 0.25],
    ['arrow safety-mechanism/retry overloaded saturation/queue', 1],
    ['concept adaptation/restart', 0.6],
    ['concept contributor/config-change', 1],
    ['concept safety-mechanism/retry', 0.9],
    ['concept safety-mechanism/retry held', 0.9],
    ['concept safety-mechanism/retry made-worse', 0.45],
    ['concept saturation/queue', 1.2],
    ['pattern thundering-herd', 0.35],
  ]);
  expect(arrowKey(null, 'broke', null)).toBeNull();
});

test('words are stems, each once with its count; numbers and single letters are none', () => {
  const words = wordNumbers();
  const bag = words.bag(['Retries retried 42 x times', 'The retry']);
  expect({ words: [...bag.words], counts: [...bag.counts], size: words.size() }).toEqual({ words: [0, 1, 2], counts: [3, 1, 1], size: 3 });
  expect([...words.bag(['the times']).words]).toEqual([2, 1]);
});

const words = wordNumbers();
const profile = (incident: string, house: string, held: Record<string, number>, text: string): Profile => ({
  incident,
  house,
  features: new Map(Object.entries(held)),
  bag: words.bag([text]),
});
const told = 'retries filled the queue and the workers starved until the proxy shed load';
const profiles = [
  profile('i1', 'a', { x: 1, y: 1 }, told),
  profile('i2', 'b', { x: 1, y: 1 }, 'a queue of mail grew'),
  profile('i3', 'c', { x: 1, z: 1 }, 'somebody tripped over a cable'),
  profile('i4', 'd', { q: 1 }, 'zebras graze'),
  profile('i5', 'e', { x: 1, y: 1 }, told),
];
const made = await space(profiles, words.size());

test('the most alike come first, other tellings of the same and what has nothing in common not at all', () => {
  const order = (id: string): string[] | undefined => similarTo(id, made)?.map(({ incident }) => incident);
  expect([order('i1'), order('i4'), order('none')]).toEqual([['i2', 'i3'], [], undefined]);
  // Of the two tellings of one incident, which tie, the first by id stays.
  expect(order('i2')?.filter((id) => id === 'i1' || id === 'i5')).toEqual(['i1']);
  expect(made.text('i1', 'i5')).toBe(1);
  const [first] = similarTo('i1', made) ?? [];
  expect(first?.structure).toBeCloseTo(
    made
      .shares('i1', 'i2')
      .values()
      .reduce((sum, part) => sum + part, 0),
    5,
  );
});

const shares = new Map([
  [conceptKey('safety-mechanism/retry'), 0.1],
  [conceptKey('safety-mechanism/retry', 'made-worse'), 0.2],
  [conceptKey('saturation/queue'), 0.25],
  [arrowKey('safety-mechanism/retry', 'overloaded', 'saturation/queue') ?? '', 0.05],
  [patternKey('thundering-herd'), 0.01],
]);
const here: Side = {
  findings: [
    finding('h1', 'safety-mechanism/retry', { outcome: 'held', confidence: 0.9 }),
    finding('h2', 'safety-mechanism/retry', { outcome: 'made-worse', confidence: 0.4 }),
    finding('h3', 'saturation/queue'),
    finding('h4', 'safety-mechanism/failover', { outcome: 'failed' }),
    finding('h5', 'contributor/code-deploy', { role: 'trigger' }),
  ],
  interactions: [interaction('hx', 'h1', 'h3'), interaction('hy', null, null)],
  patterns: ['thundering-herd', 'silent-failure'],
};
const there: Side = {
  findings: [
    finding('t1', 'safety-mechanism/retry', { outcome: 'made-worse' }),
    finding('t2', 'saturation/queue', { confidence: 0.6 }),
    finding('t3', 'saturation/queue', { confidence: 0.8 }),
    finding('t4', 'safety-mechanism/failover', { outcome: 'held' }),
    finding('t5', 'adaptation/restart', { effect: 'helped' }),
    finding('t6', 'difficulty/off-hours'),
  ],
  interactions: [interaction('tx', 't1', 't3'), interaction('ty', null, null)],
  patterns: ['thundering-herd'],
};

test('what is shared names the surest findings that agree, by weight', () => {
  const found = sharedConcepts(here, there, shares).map(({ concept, value, weight, here: one, there: other }) => [
    concept,
    value,
    weight,
    one.id,
    other.id,
  ]);
  expect(found).toEqual([
    ['safety-mechanism/retry', 'made-worse', 0.3, 'h2', 't1'],
    ['saturation/queue', null, 0.25, 'h3', 't3'],
    ['safety-mechanism/failover', null, 0, 'h4', 't4'],
  ]);
  expect(sharedInteractions(here, there, shares).map(({ weight, here: one, there: other }) => [weight, one.id, other.id])).toEqual([
    [0.05, 'hx', 'tx'],
  ]);
  expect(sharedPatterns(here, there, shares)).toEqual([{ pattern: 'thundering-herd', weight: 0.01 }]);
});

test('differences tell first what came out otherwise, then what helped there, then what one alone holds', () => {
  const found = differences(here, there, () => 1).map(({ kind, concept, here: one, there: other }) => [
    kind,
    concept,
    one?.id ?? null,
    other?.id ?? null,
  ]);
  expect(found).toEqual([
    ['other-value', 'safety-mechanism/failover', 'h4', 't4'],
    ['helped-there', 'adaptation/restart', null, 't5'],
    ['only-there', 'difficulty/off-hours', null, 't6'],
    ['only-here', 'contributor/code-deploy', 'h5', null],
  ]);
});

test('an incident differs from itself in nothing', () => {
  expect(differences(here, here, () => 1)).toEqual([]);
});
