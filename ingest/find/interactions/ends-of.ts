/** Who did it, and to what: the two phrases that most look like it. */
import type { InteractionType } from '../../../schema/coded.ts';
import type { InteractionModel } from './model.ts';
import type { End, Offer } from './offers.ts';
import { offers } from './offers.ts';

export type Ends = { source: string; target: string };

/** Two phrases that do not overlap, one of them at most from the sentence before; null where the sentence names less than two things and the one before nothing. */
export function endsOf(plain: string, previous: string, type: InteractionType, model: Pick<InteractionModel, End>): Ends | null {
  const offered = offers(type, plain, previous);
  const scores = (end: End): number[] => offered.map(({ signs }) => endScore(model[end], signs[end]));
  const [sources, targets] = [scores('source'), scores('target')];
  let best: (Ends & { score: number }) | null = null;
  for (const [s, source] of offered.entries())
    for (const [t, target] of offered.entries()) {
      const score = (sources[s] ?? 0) + (targets[t] ?? 0);
      if (score <= (best?.score ?? -Infinity) || clash(source, target)) continue;
      best = { source: source.text, target: target.text, score };
    }
  return best === null ? null : { source: best.source, target: best.target };
}

/** Log-odds of an end by its signs. */
export const endScore = (weights: Readonly<Record<string, number>>, signs: readonly string[]): number =>
  signs.reduce((sum, sign) => sum + (weights[sign] ?? 0), weights['any'] ?? 0);

const clash = (a: Offer, b: Offer): boolean =>
  a.before && b.before ? true : a.text === b.text || (a.before === b.before && a.start < b.end && b.start < a.end);
