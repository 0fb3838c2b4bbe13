import type { Facet } from '../../../generated/types.ts';
import type { Leaf } from './inline.ts';

/** A stretch of the report that proves a finding; `n` is the finding's number on the page. `facet` null marks a place that a link led to. */
export type Quoted = { n: number; facet: Facet | null; reviewed: boolean; likely: boolean; start: number; end: number };
/** Part of a leaf over which the same findings lie; `ends` are those whose last word it holds. */
export type Piece = { start: number; end: number; on: Quoted[]; ends: Quoted[] };

/** Cuts a leaf wherever a quote begins or ends. `next` is where the following leaf begins: a quote may end in syntax between the two. */
export const pieces = (leaf: Leaf, quotes: readonly Quoted[], next: number): Piece[] => {
  const here = quotes.filter(({ start, end }) => start < leaf.end && end > leaf.start);
  const whole = leaf.shown !== undefined;
  const inside = whole ? [] : here.flatMap(({ start, end }) => [start, end]).filter((cut) => cut > leaf.start && cut < leaf.end);
  const cuts = [...new Set([leaf.start, ...inside, leaf.end])].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? leaf.end;
    const on = here.filter((quote) => quote.start < end && quote.end > start);
    const last = end === leaf.end ? next : end;
    return { start, end, on, ends: on.filter((quote) => quote.end > start && quote.end <= last) };
  });
};
