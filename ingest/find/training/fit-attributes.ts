/** Fits role, outcome and effect on the findings coded by hand, and on those of them that the readers find by themselves. */
import { attributeFeatures } from '../attribute-features.ts';
import { attributeValues } from '../attribute-values.ts';
import type { AttributeModel, AttributeModels } from '../attributes.ts';
import { attributeOfFacet, scoresOf, weightOf, wordWeight } from '../attributes.ts';
import type { Proposal } from '../fuse.ts';
import { readByCues } from '../lexicon/read-by-cues.ts';
import { foundAttributes } from './found-attributes.ts';
import type { Labelled } from './gold.ts';
import { sentencesOf } from './gold.ts';
import { random, shuffled } from './random.ts';

export const settings = { epochs: 15, step: 0.15, decay: 0.001, leastFindings: 3, seed: 11 } as const;
/** How much the encoder's log-odds of a value count, chosen by cross-validation: of roles the concept tells more. */
const encoderWeight = { role: 0, outcome: 0.8, effect: 0.3 } as const;

/** `weight` is 1 where it is not given. */
export type AttributeExample = { features: string[]; value: string; weight?: number };

/** Every coded finding that has the attribute, seen through the sentences that hold its quotes. */
export function attributeExamples(reports: readonly Labelled[], name: keyof AttributeModels): AttributeExample[] {
  return reports.flatMap(({ document, sentences, coded }) =>
    coded.findings.flatMap(({ concept, quotes, ...finding }): AttributeExample[] => {
      const value = finding[name];
      if (value === undefined || attributeOfFacet[concept.split('/')[0] ?? ''] !== name) return [];
      const shown = [...new Set(quotes.slice(0, 3).flatMap((quote) => sentencesOf(document.text, sentences, quote)))]
        .slice(0, 3)
        .flatMap((i) => sentences[i] ?? []);
      const cues = shown.flatMap((sentence) =>
        readByCues(sentence)
          .filter((cue) => cue.concept === concept)
          .flatMap((cue) => cue[name] ?? []),
      );
      return [{ features: attributeFeatures(concept, shown, cues), value }];
    }),
  );
}

/** All three models; `found[r]` is what readers that have not seen report r find in it. */
export function fitAttributes(reports: readonly Labelled[], found: readonly (readonly Proposal[])[]): AttributeModels {
  const examples = (name: keyof AttributeModels) => [...attributeExamples(reports, name), ...foundAttributes(reports, found, name)];
  return {
    role: fit(examples('role'), attributeValues.role, encoderWeight.role),
    outcome: fit(examples('outcome'), attributeValues.outcome, encoderWeight.outcome),
    effect: fit(examples('effect'), attributeValues.effect, encoderWeight.effect),
  };
}

const round = (x: number): number => Math.round(x * 100) / 100;

/** Softmax regression by stochastic gradient, with the weight of the encoder's reading beside it; features of fewer than `leastFindings` findings are left out, weights are rounded. */
export function fit(examples: readonly AttributeExample[], values: readonly string[], encoder: number): AttributeModel {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  // Without a prototype: `constructor` is a word that reports use.
  const weights = Object.create(null) as Record<string, number[]>;
  for (const [feature, count] of [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    if (count >= settings.leastFindings) weights[feature] = values.map(() => 0);
  const bias = values.map(() => 0);
  const model = { values, bias, weights };
  const next = random(settings.seed);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const i of shuffled(examples.length, next)) {
      const { features, value, weight = 1 } = examples[i] as AttributeExample;
      const scores = scoresOf(model, features);
      const top = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - top));
      const total = powers.reduce((a, b) => a + b, 0);
      const step = settings.step * (1 - epoch / settings.epochs);
      const words = wordWeight(features);
      values.forEach((each, v) => {
        const error = weight * ((powers[v] ?? 0) / total - (each === value ? 1 : 0));
        bias[v] = (bias[v] ?? 0) - step * 0.3 * error;
        for (const feature of features) {
          const row = weights[feature];
          if (row) row[v] = (row[v] ?? 0) * (1 - step * settings.decay) - step * error * weightOf(feature, words);
        }
      });
    }
  }
  for (const [feature, row] of Object.entries(weights)) {
    weights[feature] = row.map(round);
    if (row.every((weight) => Math.abs(weight) < 0.05)) delete weights[feature];
  }
  return { values, bias: bias.map(round), weights, encoder };
}
