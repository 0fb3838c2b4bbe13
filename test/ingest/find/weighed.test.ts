import { expect, test } from 'vitest';
import type { Sentence } from '../../../ingest/document.ts';
import type { Proposal } from '../../../ingest/find/fuse.ts';
import { weighed } from '../../../ingest/find/weighed.ts';
import { textDocument } from './text-document.ts';

const { sentences } = textDocument([
  ['Had the disk filled up, imports would have stopped.', 'narrative'],
  ['The disk was full at nine.', 'narrative'],
]);
const proposal = (concept: Proposal['concept'], odds: number, ...at: number[]): Proposal => ({
  concept,
  spans: at.map((index) => [sentences[index]?.start ?? 0, sentences[index]?.end ?? 0]),
  sentences: at,
  certainty: 'stated',
  odds,
  confidence: 0.6,
  by: 'linear',
  cues: [],
});
const asserted = ({ index }: Sentence): number => (index === 0 ? -1.2 : -0.2);

function kept(...proposals: Proposal[]) {
  const dropped: Record<string, number> = {};
  const left = weighed(sentences, proposals, asserted, -0.5, dropped);
  return { left: left.map(({ concept, confidence }) => [concept, confidence]), dropped };
}

test('a proposal is the less likely the less its sentence asserts it, and left out from below the least', () => {
  expect(kept(proposal('saturation/disk-space', 0.4, 0), proposal('saturation/memory', 0.4, 1))).toEqual({
    left: [['saturation/memory', 0.55]],
    dropped: { 'not-asserted': 1 },
  });
});

test('one sentence that asserts it is enough', () => {
  expect(kept(proposal('saturation/disk-space', 0.4, 0, 1)).left).toEqual([['saturation/disk-space', 0.55]]);
});

test('what is left is in the order of its likelihood', () => {
  expect(kept(proposal('saturation/disk-space', 1.4, 0), proposal('saturation/memory', 1.2, 1)).left).toEqual([
    ['saturation/memory', 0.73],
    ['saturation/disk-space', 0.55],
  ]);
});

test('a sentence that is not there asserts nothing and denies nothing', () => {
  expect(kept(proposal('saturation/memory', 0.4, 7)).left).toEqual([['saturation/memory', 0.6]]);
});
