import { attributeOfFacet } from '../attributes.ts';
import { facetOf } from '../concept-ids.ts';
import type { ColumnKind, ColumnRange } from '../encoder/columns.ts';
import { encoderColumns, rangeOf, valueColumn } from '../encoder/columns.ts';
import type { Input } from '../encoder/input.ts';
import { encoderInput } from '../encoder/input.ts';
import { unheard } from '../encoder/unheard.ts';
import { folds } from './folds.ts';
import type { Labelled } from './gold.ts';
import { sentencesOf } from './gold.ts';
import type { Lone } from './written.ts';

/** How often a written sentence counts in training the encoder; chosen by cross-validation. */
const loneWeight = 0.5;

/**
 * A sentence for train.py: what it reads, the columns (encoder/columns.ts) that hold, the ranges of columns of which these are all, how much it
 * counts (0: not at all), and the fold that is not trained on it (-1: every fold is).
 */
export type EncoderExample = Input & { labels: number[]; known: ColumnRange[]; weight: number; fold: number };

/** All sentences of the reports in their order, then those that stand alone. */
export const encoderExamples = (reports: readonly Labelled[], lone: readonly Lone[]): EncoderExample[] => {
  const fold = folds(reports);
  return [
    ...reports.flatMap((report, r) => reportExamples(report, fold[r] ?? 0)),
    ...lone.map(({ sentence, holds, known }) => ({
      ...encoderInput([sentence], 0),
      ...columnsOf(holds, known),
      weight: loneWeight,
      fold: -1,
    })),
  ];
};

const columnsOf = (holds: readonly string[], known: readonly ColumnKind[]): Pick<EncoderExample, 'labels' | 'known'> => ({
  labels: encoderColumns.flatMap((name, column) => (holds.includes(name) ? [column] : [])),
  known: known.map(rangeOf),
});

/** Of a coded sentence all concepts and interactions are known, the attributes of those findings that quote it, and that it speaks of what happened. */
function reportExamples({ sentences, labels, coded, document }: Labelled, fold: number): EncoderExample[] {
  const holds = labels.map((each) => new Set([...each].flatMap((column) => encoderColumns[column] ?? [])));
  const known = labels.map((each) => new Set<ColumnKind>(['concept', 'interaction', ...(each.size > 0 ? (['unsaid'] as const) : [])]));
  for (const finding of coded.findings) {
    const name = attributeOfFacet[facetOf(finding.concept)];
    const value = name === undefined ? undefined : finding[name];
    if (name === undefined || value === undefined) continue;
    for (const index of finding.quotes.flatMap((quote) => sentencesOf(document.text, sentences, quote))) {
      holds[index]?.add(valueColumn(name, value));
      known[index]?.add(name);
    }
  }
  return sentences.map((sentence, i) => ({
    ...encoderInput(sentences, i),
    ...columnsOf([...(holds[i] ?? [])], [...(known[i] ?? [])]),
    weight: unheard(sentence) ? 0 : 1,
    fold,
  }));
}
