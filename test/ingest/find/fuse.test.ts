import { expect, test } from 'vitest';
import { conceptIds } from '../../../ingest/find/concept-ids.ts';
import { fuse } from '../../../ingest/find/fuse.ts';
import type { Fusion } from '../../../ingest/find/fusion.ts';
import { columns } from '../../../ingest/find/linear/columns.ts';
import { textDocument } from './text-document.ts';

const fusion: Fusion = {
  encoder: 0,
  lexicon: 7,
  kinds: { heading: -3 },
  bias: 0,
  first: 1,
  second: 0,
  length: 0,
  cut: 0,
  quoteGap: 3,
  linearAlone: -4,
};
const { document, sentences } = textDocument([
  ['Disk full', 'heading'],
  ['The disk of the primary was full.', 'narrative'],
  ['Writes failed at 09:10.', 'narrative'],
  ['No space was left on the volume.', 'narrative'],
  ['The volume had filled since Friday.', 'narrative'],
  ['We freed 20 GB.', 'narrative'],
]);
const disk = conceptIds.indexOf('saturation/disk-space');
/** Log-odds of disk space by sentence; every other concept is far away. */
const readings = (scores: readonly number[]): Float32Array[] =>
  scores.map((score) => {
    const row = new Float32Array(columns.length).fill(-12);
    row[disk] = score;
    return row;
  });
const cue = (sentence: number, score: number) =>
  ({
    concept: 'saturation/disk-space',
    sentence,
    score,
    reader: 'lexicon',
    span: [sentences[sentence]!.start, sentences[sentence]!.end],
  }) as const;

test('a concept is one finding, with up to three sentences near the best, best first; a heading counts for less', () => {
  const proposals = fuse(
    document.text,
    sentences,
    readings([2.5, 2, -1.5, 1, 0.5, 0.2]),
    sentences.map(() => []),
    fusion,
  );
  expect(proposals.map(({ concept, sentences: at, confidence, by }) => ({ concept, at, confidence, by }))).toEqual([
    { concept: 'saturation/disk-space', at: [1, 3, 4], confidence: 0.88, by: 'linear' },
  ]);
});

test.each([
  ['both', -1, 0.6, 'lexicon+linear'],
  ['the cue alone', -5, 0.9, 'lexicon'],
])('by %s: the finding says who found it', (_, linear, score, by) => {
  const cues = sentences.map((_sentence, i) => (i === 3 ? [cue(3, score)] : []));
  const proposals = fuse(document.text, sentences, readings([-9, -9, -9, linear, -9, -9]), cues, fusion);
  expect(proposals.map((proposal) => ({ at: proposal.sentences, by: proposal.by }))).toEqual([{ at: [3], by }]);
});

test('below the cut there is no finding, nor in a report without sentences', () => {
  expect(
    fuse(
      document.text,
      sentences,
      readings([-1, -1, -1, -1, -1, -1]),
      sentences.map(() => []),
      fusion,
    ),
  ).toEqual([]);
  expect(fuse('', [], [], [], fusion)).toEqual([]);
});
