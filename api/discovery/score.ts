/**
 * How far above what is expected a support lies: the signed root of the Poisson deviance, about a standard normal where chance alone is at work,
 * for rare sets too. 0 where it is not above. `expected` must be above 0.
 */
export function score(support: number, expected: number): number {
  if (support <= expected) return 0;
  return Math.sqrt(2 * (support * Math.log(support / expected) - (support - expected)));
}
