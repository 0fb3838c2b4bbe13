import { describe, expect, test } from 'vitest';
import { columns, interactionColumn } from '../../../../ingest/find/linear/columns.ts';
import { dictionary } from '../../../../ingest/find/linear/dictionary.ts';
import { features, wordsOf } from '../../../../ingest/find/linear/features.ts';
import { readLinear } from '../../../../ingest/find/linear/read.ts';
import { packWeights, unpackWeights } from '../../../../ingest/find/linear/weights.ts';
import { textDocument } from '../text-document.ts';

describe('words', () => {
  test.each([
    ['At 09:41 p99 rose to 1,200 ms.', ['at', '0', '0', 'p0', 'rose', 'to', '0', '0', 'ms']],
    ['We didn’t restart node-7.', ['we', "didn't", 'restart', 'node', '0']],
    ['— · —', []],
  ])('%s', (plain, words) => {
    expect(wordsOf(plain)).toEqual(words);
  });
});

test('a word is another feature in the sentence, in the one before and in a heading', () => {
  const { sentences } = textDocument([
    ['queue', 'narrative'],
    ['disk', 'narrative'],
  ]);
  const words = sentences.map(({ plain }) => wordsOf(plain));
  const [own, , around] = features(sentences, words, 0);
  const [, , after] = features(sentences, words, 1);
  const headed = features([{ ...sentences[1]!, section: ['queue'] }], [['disk']], 0)[2];
  for (const hash of own.keys()) expect([after.has(hash), headed.has(hash), around.has(hash)]).toEqual([false, false, false]);
});

test('the dictionary finds the row of every hash, and none for others', () => {
  const hashes = Uint32Array.from({ length: 5000 }, (_, i) => Math.imul(i + 1, 0x9e3779b1) >>> 0).toSorted();
  const known = dictionary(hashes, new Float32Array(hashes.length));
  expect(Array.from(hashes, (hash) => known.row(hash))).toEqual(Array.from(hashes.keys()));
  expect(known.row(12_345)).toBe(-1);
});

test('packed weights read a sentence as the dense ones would, to the step of a byte', () => {
  const { sentences } = textDocument([['The disk of the primary was full.', 'narrative']]);
  const blocks = sentences.map((_, i) =>
    features(
      sentences,
      sentences.map(({ plain }) => wordsOf(plain)),
      i,
    ),
  );
  const hashes = Uint32Array.from(blocks.flatMap((sentence) => sentence.flatMap((block) => [...block.keys()]))).toSorted();
  const known = dictionary(hashes, new Float32Array(hashes.length).fill(2));
  const column = columns.indexOf('saturation/disk-space');
  const dense = new Float32Array(hashes.length * columns.length);
  for (let row = 0; row < hashes.length; row++) dense[row * columns.length + column] = row % 3 === 0 ? 0.5 : 0.001;
  const bias = new Float32Array(columns.length).fill(-4);
  const weights = unpackWeights(packWeights(dense, bias, known, 'list', 0.01));
  const [scores] = readLinear(sentences, weights);
  expect(scores?.[column]).toBeGreaterThan(-4);
  expect(scores?.[interactionColumn('broke')]).toBe(-4);
  expect({ ...weights.header, columns: weights.header.columns.length }).toEqual({
    featureVersion: 1,
    columns: columns.length,
    trainedOn: 'list',
    features: hashes.length,
    weights: Math.ceil(hashes.length / 3),
  });
});
