import { z } from 'zod';
import type { ConceptId } from '../../../schema/coded.ts';
import type { Sentence } from '../../document.ts';
import { assertedSigns } from './asserted-signs.ts';

/** Tells what a sentence asserts from what it denies, supposes, plans, tells of another incident or only mentions; written by training/fit-guard.ts. */
export const assertedModel = z.object({
  /** Words that are kept as they are although they are no function words. */
  words: z.array(z.string()),
  /** Log-odds that it asserts = bias + mean weight of its signs. */
  bias: z.number(),
  weights: z.record(z.string(), z.number()),
});
export type AssertedModel = z.infer<typeof assertedModel>;

/** Log-odds beyond which a sentence is sure enough: on reports nothing more is told by it. */
const sure = 3;
/** What our own true sentences come to on average, the guard trained on those of other concepts. */
export const usual = 2.8;
/** How much the log-odds that a sentence asserts count beside those of the readers (QUALITY.md, lines and their twins). */
const share = 0.4;
/** The most that is ever added. */
export const mostAdded = share * (sure - usual);

/** What is to be added to the log-odds of a proposal that rests on the sentence: about nothing for one that plainly asserts, less for one that asserts less. */
export type Asserted = (sentence: Sentence, concept: ConceptId) => number;

/** The reading of `model`; its words are put into a set once. */
export function assertedBy(model: AssertedModel): Asserted {
  const known = new Set(model.words);
  return (sentence, concept) => share * (Math.min(sure, assertedOdds(model, assertedSigns(sentence, concept, known))) - usual);
}

/** Log-odds that a sentence of these signs asserts its concept. */
export const assertedOdds = ({ bias, weights }: Pick<AssertedModel, 'bias' | 'weights'>, signs: readonly string[]): number =>
  bias + signs.reduce((sum, sign) => sum + (weights[sign] ?? 0), 0) / signs.length;
