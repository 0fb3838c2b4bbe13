import type { Encoded } from '../encoder/read.ts';
import type { Readings } from '../find.ts';
import { countFrames } from '../lexicon/count-frames.ts';
import { readByCues } from '../lexicon/read-by-cues.ts';
import { scores } from '../lexicon/scores.ts';
import { packWeights, unpackWeights } from '../linear/weights.ts';
import { readLinear } from '../linear/read.ts';
import { blocksOf, fitLinear } from './fit-linear.ts';
import { foldCount, folds } from './folds.ts';
import type { Labelled } from './gold.ts';
import type { Lone } from './written.ts';

/** Weights below this are left out: with it the file is half as large and the figures the same. */
export const leastWeight = 0.02;

/**
 * Reads every report by readers trained on the other folds only. The lexicon's frames are the same in all; their scores are measured anew; `lone`
 * sentences are trained on in every fold. The encoder's readings come from Python (run-encoder.ts, `withEncoder`).
 */
export function outOfFold(reports: readonly Labelled[], lone: readonly Lone[], progress: (line: string) => void): Readings[] {
  const blocks = reports.map(blocksOf);
  const fold = folds(reports);
  const unseen: Readings[] = [];
  for (let k = 0; k < foldCount; k++) {
    const train = reports.flatMap((_, r) => (fold[r] === k ? [] : [r]));
    const of = <T>(all: readonly T[]): T[] => train.map((r) => all[r] as T);
    const dense = fitLinear(of(reports), of(blocks), lone);
    const weights = unpackWeights(packWeights(dense.weights, dense.bias, dense.dictionary, '', leastWeight));
    const score = scores(countFrames(of(reports)));
    reports.forEach((report, r) => {
      if (fold[r] !== k) return;
      unseen[r] = {
        linear: readLinear(report.sentences, weights),
        encoder: null,
        cues: report.sentences.map((sentence) => readByCues(sentence, sentence.section, score)),
      };
    });
    progress(`fold ${k + 1} of ${foldCount}: trained on ${train.length} reports`);
  }
  return unseen;
}

/** The same readings with the encoder's beside them, report by report. */
export const withEncoder = (readings: readonly Readings[], encoder: readonly Encoded[]): Readings[] =>
  readings.map((each, r) => ({ ...each, encoder: encoder[r] ?? null }));
