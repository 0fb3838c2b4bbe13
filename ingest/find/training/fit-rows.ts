/** Regression on signs that have a value. */
import type { Signs } from '../interactions/sentence-signs.ts';

export const round = (x: number): number => Math.round(x * 1000) / 1000;

/** An example: its signs, what is added to each column as it stands, and what each column should come to (0..1). */
type Row = { signs: Signs; offset: number[] | null; wanted: number[] };

/** Logistic regression (softmax where there are several columns) by batches of all, with a step of its own for each weight; signs of fewer than `least` rows are left out. The same rows give the same weights, rounded to three decimals. */
export function fitRows(
  rows: readonly Row[],
  { rounds, decay, width, least }: { rounds: number; decay: number; width: number; least: number },
): { bias: number[]; weights: Record<string, number[]> } {
  const counts = new Map<string, number>();
  for (const { signs } of rows) for (const [sign] of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const kept = [...counts]
    .filter(([, count]) => count >= least)
    .map(([sign]) => sign)
    .toSorted();
  const at = new Map(kept.map((sign, i) => [sign, i * width]));
  const examples = rows.map(({ signs, offset, wanted }) => {
    const known = signs.filter(([sign]) => at.has(sign));
    return {
      at: Int32Array.from(known, ([sign]) => at.get(sign) ?? 0),
      by: Float64Array.from(known, ([, value]) => value),
      offset,
      wanted,
    };
  });
  // The last `width` numbers are the bias.
  const size = kept.length * width;
  const weights = new Float64Array(size + width);
  const speed = new Float64Array(size + width);
  const p = new Float64Array(width);
  for (let each = 0; each < rounds; each++) {
    const slope = new Float64Array(size + width);
    for (const example of examples) {
      for (let k = 0; k < width; k++) p[k] = (weights[size + k] as number) + (example.offset?.[k] ?? 0);
      for (let i = 0; i < example.at.length; i++)
        for (let k = 0; k < width; k++) (p[k] as number) += (weights[(example.at[i] as number) + k] as number) * (example.by[i] as number);
      toLikelihoods(p);
      for (let k = 0; k < width; k++) (slope[size + k] as number) += p[k] = (p[k] as number) - (example.wanted[k] as number);
      for (let i = 0; i < example.at.length; i++)
        for (let k = 0; k < width; k++) (slope[(example.at[i] as number) + k] as number) += (p[k] as number) * (example.by[i] as number);
    }
    const step = 0.1 * (1 - each / rounds);
    for (let i = 0; i < weights.length; i++) {
      const g = (slope[i] as number) / examples.length + (i < size ? decay * (weights[i] as number) : 0);
      speed[i] = (speed[i] as number) * 0.9 + g * g * 0.1;
      (weights[i] as number) -= (step * g) / Math.sqrt((speed[i] as number) + 1e-8);
    }
  }
  const rounded = Array.from(weights, round);
  return {
    bias: rounded.slice(size),
    weights: Object.fromEntries(kept.map((sign, i) => [sign, rounded.slice(i * width, (i + 1) * width)])),
  };
}

function toLikelihoods(p: Float64Array): void {
  if (p.length === 1) p[0] = 1 / (1 + Math.exp(-(p[0] as number)));
  else {
    const top = Math.max(...p);
    let sum = 0;
    for (let k = 0; k < p.length; k++) sum += p[k] = Math.exp((p[k] as number) - top);
    for (let k = 0; k < p.length; k++) (p[k] as number) /= sum;
  }
}
