import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SentenceKind } from '../../../../ingest/document.ts';
import { dictionary } from '../../../../ingest/find/linear/dictionary.ts';
import { features, wordsOf } from '../../../../ingest/find/linear/features.ts';
import { sentenceVectors } from '../../../../ingest/find/linear/sentence-vectors.ts';
import type { Vector } from '../../../../ingest/find/linear/vector.ts';
import { vector } from '../../../../ingest/find/linear/vector.ts';
import { textDocument } from '../text-document.ts';

/** Few words, so that they repeat within a sentence, beside it and in its headings; stems and runs of characters are shared, too. */
const word = fc.constantFrom('the', 'queue', 'queues', 'queued', 'disk', 'was', 'full', 'bananana', "didn't", 'p99', 'a', 'restarting');
const line = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const kind = fc.constantFrom<SentenceKind>('narrative', 'timeline', 'heading');
const report = fc.array(fc.record({ plain: line, kind, section: fc.array(line, { maxLength: 2 }) }), { minLength: 1, maxLength: 5 });

test('reading a document gives the vectors of its counted features, whichever of them are known', () => {
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
      const known = dictionary(
        hashes,
        Float32Array.from(hashes, (hash) => 1 + (hash % 7)),
      );
      const vectors = sentenceVectors(known);
      for (const [i, sentences] of documents.entries()) {
        const read: Vector[] = [];
        vectors(sentences, ({ at, by }) => read.push({ at: at.slice(), by: by.slice() }));
        expect(read).toEqual(counted[i]?.map((blocks) => vector(blocks, known)));
      }
    }),
  );
});

test('a sentence of thousands of words is read whole', () => {
  const { sentences } = textDocument([
    [Array.from({ length: 3000 }, (_, n) => `w${n.toString(26).replaceAll(/\d/g, 'z')}`).join(' '), 'narrative'],
  ]);
  const blocks = features(sentences, [wordsOf(sentences[0]?.plain ?? '')], 0);
  const hashes = Uint32Array.from(new Set(blocks.flatMap((block) => [...block.keys()]))).toSorted();
  const known = dictionary(hashes, new Float32Array(hashes.length).fill(1));
  sentenceVectors(known)(sentences, ({ at, by }) => expect({ at, by }).toEqual(vector(blocks, known)));
  expect.assertions(1);
});
