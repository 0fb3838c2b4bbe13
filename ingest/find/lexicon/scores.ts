import { readFileSync } from 'node:fs';
import type { ConceptId } from '../../../schema/coded.ts';
import type { Count } from './score-of.ts';
import { conceptPrecision, scoreOf } from './score-of.ts';
import type { Frame } from './table.ts';
import { frames } from './table.ts';

/** Counts of every frame by concept and line: made by `node ingest/find/lexicon/measure.ts`, never by hand. */
export type Measured = Record<string, Record<string, Count>>;

/** The score of each frame: an estimate of its precision, 0..1. */
export type CueScores = ReadonlyMap<Frame, number>;

/** Scores from counts (cross-validation makes its own from `countFrames` of the other folds); a frame that was never measured counts as never fired. */
export function scores(measured: Measured): CueScores {
  const precision = new Map<ConceptId, number>();
  for (const { concept } of frames)
    if (!precision.has(concept)) precision.set(concept, conceptPrecision(Object.values(measured[concept] ?? {})));
  return new Map(
    frames.map((frame) => [frame, scoreOf(measured[frame.concept]?.[frame.line] ?? [0, 0], precision.get(frame.concept) ?? 0)]),
  );
}

/** The scores that ship with the lexicon. */
export const shippedScores: CueScores = scores(JSON.parse(readFileSync(new URL('./measured.json', import.meta.url), 'utf8')) as Measured);
