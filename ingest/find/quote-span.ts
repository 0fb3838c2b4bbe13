import type { Span } from '../../schema/coded.ts';
import type { Sentence } from '../document.ts';

/** About as long as a quote may be, in characters. */
const longest = 300;

/**
 * The part of a sentence that is shown: all of it, or, where it is longer than 300 characters and the place of the cue is known, the clauses
 * around the cue that fit. `text` is the document's.
 */
export function quoteSpan(text: string, { start, end }: Pick<Sentence, 'start' | 'end'>, cue: Span | null): Span {
  if (end - start <= longest || cue === null || cue[1] - cue[0] > longest) return [start, end];
  const breaks = [
    start,
    ...[...text.slice(start, end).matchAll(/[;,:—–]\s+|\s[-–—]\s|\n+/g)].map((match) => start + match.index + match[0].length),
    end,
  ];
  let from = breaks.findLastIndex((at) => at <= cue[0]);
  let to = breaks.findIndex((at) => at >= cue[1]);
  const length = (a: number, b: number): number => (breaks[b] ?? end) - (breaks[a] ?? start);
  // Clauses are taken in turn from before and after, as long as they fit.
  for (let grew = true; grew;) {
    grew = false;
    if (from > 0 && length(from - 1, to) <= longest) [from, grew] = [from - 1, true];
    if (to < breaks.length - 1 && length(from, to + 1) <= longest) [to, grew] = [to + 1, true];
  }
  const [a, b] = [breaks[from] ?? start, breaks[to] ?? end];
  const shown = text.slice(a, b);
  return [a, a + shown.replace(/[\s,;:—–-]+$/, '').length];
}
