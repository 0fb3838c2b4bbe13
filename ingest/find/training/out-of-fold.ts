import type { Candidate } from '../../document.ts';
import { countFrames } from '../lexicon/count-frames.ts';
import { cuesIn } from '../lexicon/read-by-cues.ts';
import { scores } from '../lexicon/scores.ts';
import { packWeights, unpackWeights } from '../linear/weights.ts';
import { readLinear } from '../linear/read.ts';
import { blocksOf, fitLinear } from './fit-linear.ts';
import { foldCount, folds } from './folds.ts';
import type { Labelled } from './gold.ts';

/** What both readers say of a report that neither has seen. */
export type Unseen = { linear: Float32Array[]; cues: Candidate[][] };

/** Weights below this are left out: with it the file is half as large and the figures the same. */
export const leastWeight = 0.02;

/** Reads every report by readers trained on the other folds only. The lexicon's frames are the same in all; their scores are measured anew. */
export function outOfFold(reports: readonly Labelled[], progress: (line: string) => void): Unseen[] {
  const blocks = reports.map(blocksOf);
  const fold = folds(reports);
  const unseen: Unseen[] = [];
  for (let k = 0; k < foldCount; k++) {
    const train = reports.flatMap((_, r) => (fold[r] === k ? [] : [r]));
    const of = <T>(all: readonly T[]): T[] => train.map((r) => all[r] as T);
    const dense = fitLinear(of(reports), of(blocks));
    const weights = unpackWeights(packWeights(dense.weights, dense.bias, dense.dictionary, '', leastWeight));
    const score = scores(countFrames(of(reports)));
    reports.forEach((report, r) => {
      if (fold[r] !== k) return;
      unseen[r] = { linear: readLinear(report.sentences, weights), cues: report.sentences.map((sentence) => cuesOf(sentence, score)) };
    });
    progress(`fold ${k + 1} of ${foldCount}: trained on ${train.length} reports`);
  }
  return unseen;
}

type Scores = ReturnType<typeof scores>;
/** As `readByCues`, with scores measured on other reports than this one. */
function cuesOf(sentence: Labelled['sentences'][number], score: Scores): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const { frame, start, end } of cuesIn(sentence)) {
    const found = score.get(frame) ?? 0;
    if (found <= (best.get(frame.concept)?.score ?? 0)) continue;
    best.set(frame.concept, { concept: frame.concept, sentence: sentence.index, score: found, reader: 'lexicon', span: [start, end] });
  }
  return [...best.values()];
}
