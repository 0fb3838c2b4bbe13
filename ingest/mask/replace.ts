import type { Span } from '../../schema/coded.ts';

/** A place of a text and what is put there. */
export type Replacement = { span: Span; by: string };

/** A text with its replacements made, and where a span of the old text lies in the new one. */
export type Replaced = { text: string; at(span: Span): Span };

/**
 * Makes replacements, which are in order and do not overlap. A span that begins or ends within a replaced place takes all of it in, so
 * that a quote never shows half of what was replaced.
 */
export function replace(text: string, replacements: readonly Replacement[]): Replaced {
  let out = '';
  let from = 0;
  const placed = replacements.map(({ span, by }) => {
    out += text.slice(from, span[0]);
    const start = out.length;
    out += by;
    from = span[1];
    return { span, start, end: out.length };
  });
  out += text.slice(from);
  const move = (offset: number, isEnd: boolean): number => {
    const last = placed.findLast(({ span }) => (isEnd ? span[0] < offset : span[0] <= offset));
    if (last === undefined) return offset;
    if (offset < last.span[1]) return isEnd ? last.end : last.start;
    return last.end + offset - last.span[1];
  };
  return { text: out, at: ([start, end]) => [move(start, false), Math.max(move(start, false), move(end, end > start))] };
}
