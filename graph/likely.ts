import type { Status } from '../schema/coded.ts';

/**
 * Confidence from which a finding that nobody has reviewed counts: in patterns, counts and what screens show first. On reports coded by hand
 * six of ten such findings name a concept that the coders named too; ingest/find/QUALITY.md has the figures.
 */
export const likelyFrom = 0.3;

/** Is a finding more than a guess? What a person accepted, corrected or added is; what a reader found is if it is confident enough; what was rejected never is. */
export const isLikely = ({ status, confidence }: { status: Status; confidence: number }): boolean =>
  status === 'found' ? confidence >= likelyFrom : status !== 'rejected';
