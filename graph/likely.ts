import type { Status } from '../schema/coded.ts';

/**
 * Confidence from which a finding that nobody has reviewed is shown first and counts. Of 200 findings of reports that nobody had coded, each judged by two who did
 * not write the readers, those from here on were plainly supported by their sentence in seven of ten cases and at least arguably in nine (ingest/find/QUALITY.md).
 */
export const likelyFrom = 0.9;

/**
 * Confidence from which a finding may carry a named pattern or be matched by a motif: a part that is less certain by itself is borne out by the others, and what it
 * makes has its confidence. Of 672 coded reports .3 gives a pattern F1 of .50, this one .53, with precision .49 instead of .52 (ingest/find/QUALITY.md).
 */
export const carryingFrom = 0.2;

/** Confidence from which a finding may make incidents alike. */
export const alikeFrom = 0.3;

/** Likelihood from which an interaction is shown and counts. */
export const toldFrom = 0.3;

type Judged = { status: Status; confidence: number };

/** Is a finding more than a guess? What a person accepted, corrected or added is; what a reader found is if it is confident enough; what was rejected never is. */
export const isLikely = (finding: Judged): boolean => isFrom(likelyFrom, finding);

/** May a finding carry a pattern? As `isLikely`, from a lower confidence on. */
export const carries = (finding: Judged): boolean => isFrom(carryingFrom, finding);

/** May a finding make incidents alike? As `isLikely`, from a lower confidence on. */
export const makesAlike = (finding: Judged): boolean => isFrom(alikeFrom, finding);

const isFrom = (least: number, { status, confidence }: Judged): boolean =>
  status === 'found' ? confidence >= least : status !== 'rejected';
