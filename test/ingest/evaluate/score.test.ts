import { expect, test } from 'vitest';
import { samePlace } from '../../../ingest/evaluate/same-place.ts';
import type { Coded } from '../../../ingest/evaluate/score.ts';
import { score } from '../../../ingest/evaluate/score.ts';

test.each([
  ['the pool was exhausted', 'at ten the pool was exhausted, and nobody saw', true],
  ['the pool was exhausted', 'the queue was full', false],
  ['', 'anything', false],
  ['Pool', 'pool', true],
])('“%s” and “%s” show the same place: %s', (a, b, same) => {
  expect(samePlace(a, b)).toBe(same);
});

const gold: Coded = {
  findings: [
    { concept: 'saturation/memory', quotes: ['the heap was full within a minute'] },
    { concept: 'safety-mechanism/retry', outcome: 'made-worse', quotes: ['retries doubled the load'] },
  ],
  interactions: [{ type: 'amplified', source: 'client retries', target: 'load on the API', quote: 'retries doubled the load' }],
  patterns: [{ id: 'retry-sustained-overload' }],
};
const predicted: Coded = {
  findings: [
    { concept: 'saturation/memory', quotes: ['something else entirely', 'the heap was full within a minute'] },
    { concept: 'safety-mechanism/retry', outcome: 'held', quotes: ['nothing of the kind'] },
    { concept: 'detection/alert', quotes: ['an alert fired'] },
  ],
  interactions: [{ type: 'amplified', source: 'the retries', target: 'database', quote: 'retries doubled the load' }],
  patterns: [],
};

test('counts concepts, evidence, attributes, interactions and patterns as the coding guide does', () => {
  const values = Object.fromEntries(score([[gold, predicted]]).map(({ name, value }) => [name, Math.round(value * 1000) / 1000]));
  expect(values).toMatchObject({
    concepts: 0.8, // both found, one claimed wrongly
    'concepts: saturation': 1,
    evidence: 0.4, // one of two proved, of three shown
    quotes: 0.333,
    attributes: 0,
    interactions: 1,
    'interactions: strict': 0, // the target is another thing
    patterns: 0,
  });
});
