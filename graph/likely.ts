import type { Status } from '../schema/coded.ts';

/**
 * Confidence from which a finding that nobody has reviewed is shown first and counts. Of 400 findings of reports that nobody had coded, each judged by two who did
 * not write the readers, those from here on were plainly supported by their sentence in seven of ten cases and at least arguably in nine (ingest/find/QUALITY.md).
 */
export const likelyFrom = 0.85;

/**
 * Confidence from which a finding may carry a named pattern, be matched by a motif or make incidents alike: a part that is less certain by itself is borne out by
 * the others, and what it makes has its confidence.
 */
export const carryingFrom = 0.3;

/** Likelihood from which an interaction is shown and counts. */
export const toldFrom = 0.3;

type Judged = { status: Status; confidence: number };

/** Is a finding more than a guess? What a person accepted, corrected or added is; what a reader found is if it is confident enough; what was rejected never is. */
export const isLikely = (finding: Judged): boolean => isFrom(likelyFrom, finding);

/** May a finding carry a pattern? As `isLikely`, from a lower confidence on. */
export const carries = (finding: Judged): boolean => isFrom(carryingFrom, finding);

const isFrom = (least: number, { status, confidence }: Judged): boolean =>
  status === 'found' ? confidence >= least : status !== 'rejected';
