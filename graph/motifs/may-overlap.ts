import type { Part } from './motif.ts';

const share = <T>(a: readonly T[] | null, b: readonly T[] | null) => a === null || b === null || a.some((each) => b.includes(each));

/** Might one finding fit both parts? Only then does it matter that different parts stand for different findings. */
export const mayOverlap = (a: Part, b: Part): boolean =>
  share(a.facets, b.facets) &&
  share(a.concepts, b.concepts) &&
  share(a.role, b.role) &&
  share(a.outcome, b.outcome) &&
  share(a.effect, b.effect) &&
  share(a.certainty, b.certainty);
