import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Sentence, SentenceKind } from '../../../../ingest/document.ts';
import { dictionary } from '../../../../ingest/find/linear/dictionary.ts';
import { features, wordsOf } from '../../../../ingest/find/linear/features.ts';
import { knownWords } from '../../../../ingest/find/linear/known-words.ts';
import type { RowSum } from '../../../../ingest/find/linear/row-sum.ts';
import { rowSum } from '../../../../ingest/find/linear/row-sum.ts';
import { sentenceVectors } from '../../../../ingest/find/linear/sentence-vectors.ts';
import { mostKept } from '../../../../ingest/find/linear/sum-kernel.ts';
import type { Vector } from '../../../../ingest/find/linear/vector.ts';
import { vector } from '../../../../ingest/find/linear/vector.ts';
import { textDocument } from '../text-document.ts';

/** Few words, so that they repeat within a sentence, beside it and in its headings; stems and runs of characters are shared, too. */
const word = fc.constantFrom('the', 'queue', 'queues', 'queued', 'disk', 'was', 'full', 'bananana', "didn't", 'p99', 'a', 'restarting');
const line = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const kind = fc.constantFrom<SentenceKind>('narrative', 'timeline', 'heading');
const report = fc.array(fc.record({ plain: line, kind, section: fc.array(line, { maxLength: 2 }) }), { minLength: 1, maxLength: 5 });

/** Rows of a few small whole numbers each, so that sums hardly round. */
const width = 3;
const rowsOf = (count: number): number[][] =>
  Array.from({ length: count }, (_, row) => Array.from({ length: width }, (__, c) => ((row * 7 + c * 5) % 9) - 4));
const summed = (rows: readonly number[][]): RowSum =>
  rowSum(
    {
      width,
      starts: Uint32Array.from({ length: rows.length + 1 }, (_, row) => row * width),
      column: Uint8Array.from({ length: rows.length * width }, (_, at) => at % width),
      values: Int8Array.from(rows.flat()),
    },
    Uint32Array.from(rows.keys()),
  );
const plainly = ({ at, by }: Vector, rows: readonly number[][]): number[] =>
  Array.from({ length: width }, (_, c) => at.reduce((sum, row, i) => sum + (rows[row]?.[c] ?? 0) * (by[i] as number), 0));
const rarityOf = (hashes: Uint32Array): Float32Array => Float32Array.from(hashes, (hash) => 1 + (hash % 7));

test('reading a document gives the sums of its counted features, whichever of them are known, and to the bit the same whatever was read before', () => {
  fc.assert(
    fc.property(fc.array(report, { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 5 }), (reports, nth) => {
      const documents = reports.map((lines) =>
        textDocument(lines.map((each) => [each.plain, each.kind])).sentences.map((sentence, i) => ({
          ...sentence,
          section: lines[i]?.section ?? [],
        })),
      );
      const counted = documents.map((sentences) => {
        const words = sentences.map(({ plain }) => wordsOf(plain));
        return sentences.map((_, i) => features(sentences, words, i));
      });
      const seen = [...new Set(counted.flat(2).flatMap((block) => [...block.keys()]))].toSorted((a, b) => a - b);
      const hashes = Uint32Array.from(seen.filter((_, i) => i % nth === 0));
      const known = dictionary(hashes, rarityOf(hashes));
      const table = rowsOf(hashes.length);
      const sumsOf = (vectors: ReturnType<typeof sentenceVectors>, rows: RowSum, sentences: Sentence[]): number[][] => {
        const read: number[][] = [];
        vectors(sentences, (each) => read.push([...rows.sum(each)]));
        return read;
      };
      const rows = summed(table);
      const vectors = sentenceVectors(known, rows);
      for (const [i, sentences] of documents.entries()) {
        const read = sumsOf(vectors, rows, sentences);
        const fresh = summed(table);
        expect(read).toEqual(sumsOf(sentenceVectors(known, fresh), fresh, sentences));
        const expected = counted[i]?.map((blocks) => plainly(vector(blocks, known), table)) ?? [];
        for (const [s, sums] of read.entries())
          for (const [c, x] of sums.entries()) expect(x).toBeCloseTo(expected[s]?.[c] ?? Number.NaN, 4);
      }
    }),
  );
});

/** So many words, each another one. */
const sentenceOf = (count: number): Sentence[] =>
  textDocument([
    [
      Array.from({ length: count }, (_, n) => `w${n.toString(26).replaceAll(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')}`).join(
        ' ',
      ),
      'narrative',
    ],
  ]).sentences;

test.each([3000, mostKept + 1])('a sentence of %i words is read whole', (count) => {
  const sentences = sentenceOf(count);
  const blocks = features(sentences, [wordsOf(sentences[0]?.plain ?? '')], 0);
  const hashes = Uint32Array.from(new Set(blocks.flatMap((block) => [...block.keys()]))).toSorted();
  const known = dictionary(hashes, rarityOf(hashes));
  const table = rowsOf(hashes.length);
  const rows = summed(table);
  const read: number[][] = [];
  sentenceVectors(known, rows)(sentences, (each) => read.push([...rows.sum(each)]));
  const expected = plainly(vector(blocks, known), table);
  expect(read).toEqual([expected.map((x) => expect.closeTo(x, 2))]);
});

test('words that no longer fit are summed again, to the same', () => {
  const few = textDocument([['the queue was full', 'narrative']]).sentences;
  const words = wordsOf(few[0]?.plain ?? '');
  const hashes = Uint32Array.from(new Set(features(few, [words], 0).flatMap((block) => [...block.keys()]))).toSorted();
  const known = dictionary(hashes, rarityOf(hashes));
  const rows = summed(rowsOf(hashes.length));
  const vectors = sentenceVectors(known, rows);
  const read: number[][] = [];
  for (const sentences of [few, sentenceOf(mostKept - 2), few]) vectors(sentences, (each) => read.push([...rows.sum(each)]));
  expect(read[2]).toEqual(read[0]);
  expect(read[0]).not.toEqual([0, 0, 0]);
});

test('words are known by their spelling as they are split', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Disk', 'a', "'", '’', '‘', '12', '0', 'İ', 'é', 'K', ' ', '-', 's', 'x'.repeat(70), 'ß'), {
        maxLength: 12,
      }),
      (pieces) => {
        const plain = pieces.join('');
        const known = knownWords(dictionary(new Uint32Array(0), new Float32Array(0)));
        expect([known(plain), known(plain)].map((words) => words.map(({ text }) => text))).toEqual([wordsOf(plain), wordsOf(plain)]);
      },
    ),
    { numRuns: 500 },
  );
});
