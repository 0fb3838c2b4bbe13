import type { Labelled } from './gold.ts';

/** Number of folds of cross-validation. */
export const foldCount = 5;

/**
 * Deals reports to folds, all of one organisation to the same: the largest organisations first, each to the fold that has the fewest
 * sentences so far. Deterministic.
 */
export function folds(reports: readonly Pick<Labelled, 'organisation' | 'sentences'>[]): number[] {
  const sizes = new Map<string, number>();
  for (const { organisation, sentences } of reports) sizes.set(organisation, (sizes.get(organisation) ?? 0) + sentences.length);
  const filled = Array.from({ length: foldCount }, () => 0);
  const fold = new Map<string, number>();
  for (const [organisation, size] of [...sizes].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))) {
    const least = filled.indexOf(Math.min(...filled));
    fold.set(organisation, least);
    filled[least] = (filled[least] ?? 0) + size;
  }
  return reports.map(({ organisation }) => fold.get(organisation) ?? 0);
}
