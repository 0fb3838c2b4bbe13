import { expect, test } from 'vitest';
import { encoderColumns, rangeOf } from '../../../../ingest/find/encoder/columns.ts';
import { encoderExamples } from '../../../../ingest/find/training/encoder-examples.ts';
import type { Labelled } from '../../../../ingest/find/training/gold.ts';
import { plainSentence } from '../../../../ingest/find/training/written.ts';
import { textDocument } from '../text-document.ts';

const { document, sentences } = textDocument([
  ['The pager was silent for an hour.', 'narrative'],
  ['The sky was blue.', 'narrative'],
]);
const concept = 'safety-mechanism/monitoring-and-alerting';
const report: Labelled = {
  name: 'silent-pager.json',
  document,
  sentences,
  labels: [new Set([encoderColumns.indexOf(concept)]), new Set()],
  organisation: 'somebody',
  coded: {
    doc: 'silent-pager.md',
    findings: [{ concept, outcome: 'absent', quotes: ['The pager was silent'] }],
    interactions: [],
    patterns: [],
  },
};

test('a coded sentence teaches its concepts and the attribute coded with it; an uncoded one that it holds nothing', () => {
  const [coded, uncoded, ...more] = encoderExamples([report], []);
  expect(more).toEqual([]);
  expect(coded?.labels.map((column) => encoderColumns[column])).toEqual([concept, 'outcome:absent']);
  expect(coded?.known).toEqual(['concept', 'interaction', 'unsaid', 'outcome'].map((kind) => rangeOf(kind as 'concept')));
  expect(uncoded).toMatchObject({ labels: [], known: [rangeOf('concept'), rangeOf('interaction')], weight: 1 });
});

test('a sentence that stands alone is trained on in every fold, at half the weight, and only of what is known of it', () => {
  const lone = { sentence: plainSentence('Retries piled onto the queue.'), holds: ['overloaded'], known: ['interaction'] as const };
  expect(encoderExamples([], [lone])).toEqual([
    {
      own: 'Retries piled onto the queue.',
      around: ' |  | ',
      labels: [encoderColumns.indexOf('overloaded')],
      known: [rangeOf('interaction')],
      weight: 0.5,
      fold: -1,
    },
  ]);
});

test('the columns of a kind lie together, each name once', () => {
  expect(new Set(encoderColumns).size).toBe(encoderColumns.length);
  expect(encoderColumns.slice(...rangeOf('effect'))).toEqual(['effect:helped', 'effect:no-effect', 'effect:made-worse', 'effect:unknown']);
  expect(encoderColumns.slice(...rangeOf('unsaid'))).toEqual(['unsaid']);
});
