/** How likely a sentence tells an interaction, and of which type. */
import type { InteractionModel } from './model.ts';
import type { SentenceSigns, Signs } from './sentence-signs.ts';

/** Weighted sum of the signs that have a weight. */
export const weigh = (weights: Readonly<Record<string, number>>, signs: Signs): number =>
  signs.reduce((sum, [sign, value]) => sum + (weights[sign] ?? 0) * value, 0);

/** 0..1: that the sentence tells any interaction. */
export const placeLikelihood = ({ place }: Pick<InteractionModel, 'place'>, { place: signs }: Pick<SentenceSigns, 'place'>): number =>
  1 / (1 + Math.exp(-(place.bias + weigh(place.weights, signs))));

/** 0..1 for each type, in sum 1: that it is this one, where the sentence tells one. */
export function typeLikelihoods(
  { type }: Pick<InteractionModel, 'type'>,
  { type: signs, types }: Pick<SentenceSigns, 'type' | 'types'>,
): number[] {
  const scores = type.bias.map((bias, k) => bias + type.reading * (types[k] ?? -20));
  for (const [sign, value] of signs) {
    const row = type.weights[sign];
    if (row) for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] ?? 0) + (row[k] ?? 0) * value;
  }
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

/** The types that are told, likeliest first: one or two, or none. */
export function typesTold(likely: number, each: readonly number[], cut: InteractionModel['cut']): { type: number; likelihood: number }[] {
  const ranked = each.map((share, type) => ({ type, share })).toSorted((a, b) => b.share - a.share || a.type - b.type);
  const [first, second] = ranked;
  if (first === undefined || likely * Math.sqrt(first.share) < cut.first) return [];
  const told = second !== undefined && likely * second.share >= cut.second ? [first, second] : [first];
  return told.map(({ type, share }) => ({ type, likelihood: likely * share }));
}
