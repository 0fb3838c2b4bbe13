/** Logistic regression for all columns at once, by stochastic gradient over typed arrays. */
import type { Blocks } from '../linear/features.ts';
import { features, wordsOf } from '../linear/features.ts';
import type { Dictionary } from '../linear/dictionary.ts';
import { dictionary } from '../linear/dictionary.ts';
import type { Vector } from '../linear/vector.ts';
import { vector } from '../linear/vector.ts';
import { columns } from '../linear/columns.ts';
import type { ColumnRange } from '../encoder/columns.ts';
import { rangeOf } from '../encoder/columns.ts';
import type { Labelled } from './gold.ts';
import { random, shuffled } from './random.ts';
import type { Lone } from './written.ts';

/** Chosen by cross-validation (cross-validate.ts): more epochs or a larger step only sharpen what was seen. */
export const settings = {
  epochs: 12,
  step: 0.3,
  decay: 1e-5,
  seed: 7,
  leastReportsOfFeature: 2,
  ignoredGradient: 0.003,
  loneWeight: 0.5,
} as const;

export type Dense = { dictionary: Dictionary; weights: Float32Array; bias: Float32Array };
/** Columns within `known` are labelled, the others teach nothing; `weight` scales the step. */
type Example = { vector: Vector; labels: readonly number[]; known: ColumnRange; weight: number };

const none: Blocks = [new Map(), new Map(), new Map()];

/** The blocks of every sentence of a report. */
export function blocksOf(report: Pick<Labelled, 'sentences'>): Blocks[] {
  const words = report.sentences.map((sentence) => wordsOf(sentence.plain));
  return report.sentences.map((_, index) => features(report.sentences, words, index));
}

/** Features that stand in two sentences or more, with their rarity. */
export function dictionaryOf(blocks: readonly Blocks[]): Dictionary {
  const seen = new Map<number, number>();
  for (const sentence of blocks) for (const block of sentence) for (const hash of block.keys()) seen.set(hash, (seen.get(hash) ?? 0) + 1);
  const kept = [...seen].filter(([, count]) => count >= settings.leastReportsOfFeature).toSorted(([a], [b]) => a - b);
  return dictionary(
    Uint32Array.from(kept, ([hash]) => hash),
    Float32Array.from(kept, ([, count]) => Math.log((blocks.length + 1) / (count + 1)) + 1),
  );
}

/**
 * Trains on the reports given, in their order, and on sentences that stand alone (the written ones, each counted `loneWeight` times); the same
 * input gives the same bytes.
 */
export function fitLinear(
  reports: readonly Labelled[],
  cached: readonly Blocks[][] = reports.map(blocksOf),
  lone: readonly Lone[] = [],
): Dense {
  const loneBlocks = lone.map(({ sentence }) => blocksOf({ sentences: [sentence] })[0] ?? none);
  const known = dictionaryOf([...cached.flat(), ...loneBlocks]);
  const width = columns.length;
  const scratch = new Float64Array(known.size);
  const examples = [
    ...reports.flatMap((report, r) =>
      report.labels.map((labels, i): Example => ({
        vector: vector(cached[r]?.[i] ?? none, known, scratch),
        labels: [...labels],
        known: [0, width],
        weight: 1,
      })),
    ),
    ...lone.map((each, i): Example => ({
      vector: vector(loneBlocks[i] ?? none, known, scratch),
      labels: columns.flatMap((name, column) => (each.holds.includes(name) ? [column] : [])),
      known: rangeOf(each.known.includes('interaction') ? 'interaction' : 'concept'),
      weight: settings.loneWeight,
    })),
  ];
  const weights = new Float32Array(known.size * width);
  const bias = startingBias(reports, width);
  const next = random(settings.seed);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    const step = settings.step * (1 - (epoch / settings.epochs) * 0.9);
    for (const i of shuffled(examples.length, next)) {
      const example = examples[i];
      if (example) learn(example, weights, bias, step * example.weight);
    }
  }
  return { dictionary: known, weights, bias };
}

/** Log-odds of a sentence of a report; sentences that stand alone were not written in the proportions of reports. */
function startingBias(reports: readonly Labelled[], width: number): Float32Array {
  const counts = new Float64Array(width);
  for (const { labels } of reports) for (const sentence of labels) for (const label of sentence) counts[label] = (counts[label] ?? 0) + 1;
  const all = reports.reduce((sum, { labels }) => sum + labels.length, 0);
  return Float32Array.from(counts, (count) => Math.log((count + 0.5) / all));
}

function learn({ vector: { at, by }, labels, known: [from, to] }: Example, weights: Float32Array, bias: Float32Array, step: number): void {
  const width = bias.length;
  const error = Float32Array.from(bias);
  for (let i = 0; i < at.length; i++) {
    const row = (at[i] as number) * width;
    const x = by[i] as number;
    for (let c = 0; c < width; c++) (error[c] as number) += (weights[row + c] as number) * x;
  }
  for (let c = 0; c < width; c++) error[c] = 1 / (1 + Math.exp(-(error[c] as number)));
  for (const label of labels) (error[label] as number) -= 1;
  // Most concepts are far from most sentences: leaving out their tiny gradients makes training several times faster.
  const active: number[] = [];
  for (let c = from; c < to; c++) {
    (bias[c] as number) -= step * 0.05 * (error[c] as number);
    if (Math.abs(error[c] as number) > settings.ignoredGradient) active.push(c);
  }
  const shrink = 1 - step * settings.decay;
  for (let i = 0; i < at.length; i++) {
    const row = (at[i] as number) * width;
    const change = step * (by[i] as number);
    for (const c of active) weights[row + c] = (weights[row + c] as number) * shrink - change * (error[c] as number);
  }
}
