import { expect, test, vi } from 'vitest';
import { cellTable } from '../../../api/discovery/cell-table.ts';
import { discover } from '../../../api/discovery/discover.ts';
import { graphTable } from '../../../api/discovery/graph-table.ts';
import { houses } from '../../../api/discovery/houses.ts';
import { randomFrom } from '../../../api/discovery/random.ts';
import { judgeSets } from '../../../api/discovery/set-significance.ts';
import { judgeSubgraphs } from '../../../api/discovery/subgraph-significance.ts';
import { nullCorpus, plant, tie } from './null-corpus.ts';

// Mining a thousand incidents anew two hundred times takes its time beside other tests.
vi.setConfig({ testTimeout: 180_000 });

/** The smallest adjusted p-value of a corpus: below 0.05 something false was found. */
function smallest(seed: number): { set: number; subgraph: number } {
  const random = randomFrom(seed);
  const corpus = nullCorpus(60, 4, random);
  const least = (list: readonly { adjusted: number }[]): number => Math.min(1, ...list.map(({ adjusted }) => adjusted));
  return {
    set: least(judgeSets(cellTable(corpus, houses(corpus)), 4, 3, 39, random)),
    subgraph: least(judgeSubgraphs(graphTable(corpus, houses(corpus)), 4, 4, 39, random)),
  };
}

// The thousand corpora of the claim are measured by test/measure/family-wise.ts; here 60 of another make, where 8 false ones or more have a chance of 1 in 60.
test('where nothing belongs together hardly ever anything is found', () => {
  const corpora = Array.from({ length: 60 }, (_, seed) => smallest(seed));
  expect(corpora.filter(({ set }) => set <= 0.05).length).toBeLessThan(8);
  expect(corpora.filter(({ subgraph }) => subgraph <= 0.05).length).toBeLessThan(8);
});

test('planted sets are all found, and first', () => {
  const random = randomFrom(7);
  const corpus = nullCorpus(1000, 8, random);
  const planted = [
    ['contributor/config-change', 'saturation/queue', 'adaptation/restart'],
    ['contributor/expiry', 'difficulty/tools-lost'],
    ['safety-mechanism/kill-switch', 'difficulty/off-hours'],
  ] as const;
  for (const [number, wanted] of planted.entries())
    for (let n = 0; n < 14; n += 1) plant(corpus[(number * 331 + n * 23) % corpus.length] as (typeof corpus)[number], wanted);
  const found = discover('set', corpus);
  const names = found.slice(0, planted.length).map(({ parts }) => parts.map(({ concept }) => concept));
  expect(names.map((name) => name.join()).toSorted()).toEqual(planted.map((wanted) => wanted.toSorted().join()).toSorted());
  for (const { support, lift, liftLow, liftHigh, organisations, adjusted } of found.slice(0, planted.length)) {
    expect([support >= 10, lift >= 3, adjusted <= 0.05, organisations >= 4]).toEqual([true, true, true, true]);
    expect(liftLow < lift && lift < liftHigh).toBe(true);
  }
});

test('planted motifs are all found, and first', () => {
  const random = randomFrom(8);
  const corpus = nullCorpus(1000, 8, random);
  for (let n = 0; n < 12; n += 1) {
    const row = corpus[n * 83] as (typeof corpus)[number];
    plant(row, ['contributor/expiry', 'saturation/queue', 'difficulty/tools-lost']);
    const at = (concept: string): number => row.nodes.findIndex((node) => node.concept === concept);
    tie(row, at('contributor/expiry'), 'slowed', at('saturation/queue'));
    tie(row, at('saturation/queue'), 'blocked', at('difficulty/tools-lost'));
  }
  const [first] = discover('subgraph', corpus);
  expect(first).toMatchObject({
    id: 'contributor/expiry#1 slowed saturation/queue#2 + saturation/queue#2 blocked difficulty/tools-lost#3',
    support: 12,
    organisations: 10,
  });
  expect([(first?.lift ?? 0) >= 3, (first?.adjusted ?? 1) <= 0.05]).toEqual([true, true]);
});

test('the same incidents give the same patterns, whatever their house is called', () => {
  const corpus = nullCorpus(120, 5, randomFrom(3));
  for (let n = 0; n < 12; n += 1) plant(corpus[n * 9] as (typeof corpus)[number], ['contributor/expiry', 'saturation/cpu']);
  expect(discover('set', corpus)).toEqual(discover('set', corpus));
});

test('what one house alone does is no pattern, however often', () => {
  const corpus = nullCorpus(200, 5, randomFrom(4));
  for (let n = 0; n < 15; n += 1)
    plant(corpus[n * 10] as (typeof corpus)[number], ['contributor/code-deploy', 'saturation/cpu', 'difficulty/tools-lost']);
  const ids = discover('set', corpus).map(({ id }) => id);
  expect(ids.filter((id) => id.includes('difficulty/tools-lost'))).toEqual([]);
});
