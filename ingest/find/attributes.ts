/** Role, outcome or effect of a finding: what the lexicon's cues say where they say it, else the most likely value by its concept and words. */
import type { Effect, Outcome, Role } from '../../schema/coded.ts';
import type { Sentence } from '../document.ts';
import { rangeOf } from './encoder/columns.ts';
import type { Encoded } from './encoder/read.ts';
import { facetOf } from './concept-ids.ts';
import { attributeFeatures } from './attribute-features.ts';
import type { Proposal } from './fuse.ts';

/** Weights of one attribute: a softmax over its values; `weights[feature][i]` belongs to `values[i]`, and the encoder's log-odds of each value count `encoder` times. */
export type AttributeModel = {
  values: readonly string[];
  bias: readonly number[];
  weights: Readonly<Record<string, readonly number[]>>;
  encoder: number;
};
export type AttributeModels = { role: AttributeModel; outcome: AttributeModel; effect: AttributeModel };

/** Facets with an attribute, and its name. */
export const attributeOfFacet: Partial<Record<string, keyof AttributeModels>> = {
  contributor: 'role',
  'safety-mechanism': 'outcome',
  adaptation: 'effect',
};

/** The attribute that the concept's facet wants, or nothing; `encoder` holds what the encoder says of each sentence, where it reads. */
export function attributeOf(
  proposal: Pick<Proposal, 'concept' | 'sentences' | 'cues' | 'told'>,
  sentences: readonly Sentence[],
  models: AttributeModels,
  encoder: Encoded | null,
): { role?: Role; outcome?: Outcome; effect?: Effect } {
  const name = attributeOfFacet[facetOf(proposal.concept)];
  if (name === undefined) return {};
  if (proposal.told != null) return { [name]: proposal.told };
  const shown = proposal.sentences.flatMap((index) => sentences[index] ?? []);
  return {
    [name]: likeliest(
      models[name],
      attributeFeatures(
        proposal.concept,
        shown,
        proposal.cues.flatMap((cue) => cue[name] ?? []),
      ),
      meanOf(proposal.sentences.flatMap((index) => encoder?.[index]?.subarray(...rangeOf(name)) ?? [])),
    ),
  };
}

/** What is said of each value, over the sentences shown; nothing where none was read. */
const meanOf = (rows: readonly Float32Array[]): number[] =>
  Array.from(rows[0] ?? [], (_, i) => rows.reduce((sum, row) => sum + (row[i] ?? 0), 0) / rows.length);

/** The value with the highest score; the first of the model's order where two are equal. `read` is what the encoder says of each value. */
export function likeliest(model: AttributeModel, features: readonly string[], read: readonly number[] = []): string {
  const scores = scoresOf(model, features).map((score, i) => score + model.encoder * (read[i] ?? 0));
  return model.values[scores.indexOf(Math.max(...scores))] ?? '';
}

/** Log-odds of each value by the features, up to a constant. */
export function scoresOf(model: Pick<AttributeModel, 'values' | 'bias' | 'weights'>, features: readonly string[]): number[] {
  const words = wordWeight(features);
  const weighed = features.flatMap((feature) => {
    const weights = model.weights[feature];
    return weights === undefined ? [] : [{ weights, by: weightOf(feature, words) }];
  });
  return model.values.map((_, i) => weighed.reduce((sum, { weights, by }) => sum + (weights[i] ?? 0) * by, model.bias[i] ?? 0));
}

const isWord = (feature: string): boolean => !feature.includes(':');
/** All words of a finding together weigh as much however many they are; the concept and the cues count in full. */
export const weightOf = (feature: string, words: number): number => (isWord(feature) ? words : 1);
export const wordWeight = (features: readonly string[]): number => 2 / Math.sqrt(features.length);
