import { poissonInterval } from './poisson-interval.ts';
import { score } from './score.ts';

/** What is known of a pattern or a part of it: its support, its mean over the null samples and what was observed, and over the null samples alone. */
export type Counted = { support: number; expected: number; chance: number };

/** Fewer cases than this over all null samples tell nothing of how often the rest joins a part. */
const enoughCases = 5;

/**
 * What is left of a pattern when the rest of it is taken to have joined one of its parts as often as by chance: the score, and the logarithm of the
 * lift that is sure at 95 %. The least over the parts and over chance alone.
 */
export function beyondParts(pattern: Counted, parts: readonly (Counted | undefined)[], samples: number): { gain: number; surely: number } {
  const explained = parts.map((part) =>
    part === undefined || part.chance * samples < enoughCases ? pattern.expected : (part.support * pattern.chance) / part.chance,
  );
  const most = Math.max(pattern.expected, ...explained);
  return { gain: score(pattern.support, most), surely: Math.log(poissonInterval(pattern.support).low / most) };
}
