import { expect, test } from 'vitest';
import { lowerRepeats } from '../../../../ingest/find/interactions/repeats.ts';

const plain = [
  'The rollout of the parser broke every import job.',
  'At ten the rollout of the parser broke every import job again.',
  'Support restored the archive from tape.',
  'A heading',
];

test('a sentence that repeats a likelier one falls below the cut, others stay as they were', () => {
  const [first, repeat, other, none] = lowerRepeats([0.8, 0.6, 0.5, null], plain, 0.22);
  expect([first, other, none]).toEqual([0.8, 0.5, null]);
  expect(repeat).toBeLessThan(0.22);
});

test('a likelier sentence below the cut silences none', () => {
  expect(lowerRepeats([0.2, 0.1, null, null], plain, 0.22)).toEqual([0.2, 0.1, null, null]);
});
