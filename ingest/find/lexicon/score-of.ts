/** How often a frame fired on training reports, and how often in a sentence that proves its concept. */
export type Count = readonly [fired: number, right: number];

/** A frame's own figure counts as much as this many sentences of its concept's other frames. */
const weight = 4;
/** What a concept's frames are held to reach before anything was measured. */
const start: Count = [8, 2];

/** Precision that all frames of a concept reach together. */
export function conceptPrecision(counts: readonly Count[]): number {
  const fired = counts.reduce((sum, count) => sum + count[0], start[0]);
  const right = counts.reduce((sum, count) => sum + count[1], start[1]);
  return right / fired;
}

/** A frame's precision, drawn towards its concept's while it has rarely fired; two decimals. */
export const scoreOf = ([fired, right]: Count, ofConcept: number): number =>
  Math.round(((right + weight * ofConcept) / (fired + weight)) * 100) / 100;
