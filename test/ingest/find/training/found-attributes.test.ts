import { expect, test } from 'vitest';
import { likeliest } from '../../../../ingest/find/attributes.ts';
import type { Proposal } from '../../../../ingest/find/fuse.ts';
import { fit } from '../../../../ingest/find/training/fit-attributes.ts';
import { foundAttributes } from '../../../../ingest/find/training/found-attributes.ts';
import type { Labelled } from '../../../../ingest/find/training/gold.ts';
import { textDocument } from '../text-document.ts';

const { document, sentences } = textDocument([
  ['The pager was silent for an hour.', 'narrative'],
  ['We reverted at noon.', 'narrative'],
]);
const report: Labelled = {
  name: 'silent-pager.json',
  document,
  sentences,
  labels: [],
  organisation: 'somebody',
  coded: {
    doc: 'silent-pager.md',
    findings: [
      { concept: 'safety-mechanism/monitoring-and-alerting', outcome: 'absent', quotes: ['The pager was silent'] },
      { concept: 'safety-mechanism/monitoring-and-alerting', outcome: 'held', quotes: ['We reverted'] },
    ],
    interactions: [],
    patterns: [],
  },
};
const proposal = (concept: Proposal['concept'], index: number): Proposal => ({
  concept,
  spans: [],
  sentences: [index],
  certainty: 'stated',
  odds: 0,
  confidence: 0.5,
  by: 'linear',
  cues: [],
});

test('what was found teaches, through the sentences found, the value of the first coded finding of its concept; what nobody coded teaches nothing', () => {
  const found = [[proposal('safety-mechanism/monitoring-and-alerting', 1), proposal('safety-mechanism/retry', 0)]];
  const examples = foundAttributes([report], found, 'outcome');
  expect(examples.map(({ value, weight }) => [value, weight])).toEqual([['absent', 0.5]]);
  expect(examples[0]?.features).toContain('we reverted');
  expect(foundAttributes([report], found, 'role')).toEqual([]);
});

test('an example of less weight gives way to the others', () => {
  const said = (value: string, weight?: number) =>
    Array.from({ length: 4 }, () => ({ features: ['concept:a'], value, ...(weight === undefined ? {} : { weight }) }));
  expect(likeliest(fit([...said('held'), ...said('failed', 0.5)], ['failed', 'held'], 0), ['concept:a'])).toBe('held');
  expect(likeliest(fit([...said('held', 0.5), ...said('failed')], ['failed', 'held'], 0), ['concept:a'])).toBe('failed');
});
