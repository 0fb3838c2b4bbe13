import type { Span } from '../../schema/coded.ts';

/** Stands for any character that can end no sentence. */
const filler = '·';
const abbreviation =
  /\b(?:e\.g|i\.e|etc|vs|cf|approx|ca|al|est|incl|resp|Mr|Mrs|Ms|Dr|St|Inc|Ltd|Corp|Co|Fig|No(?=\.\s*\d)|[ap]\.m|U\.S|U\.K|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.(?=\s)/g;
/** Whose inner stops end no sentence: links, images, code, tags, addresses. */
const whole = [
  /`[^`\n]{1,300}`/g,
  /!?\[[^[\]\n]{0,300}\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+"[^"\n]*")?\)/g,
  /<[a-z/!][^<>]{0,500}>/gi,
  /\bhttps?:\/\/[^\s<>()|]+/g,
];
/** A stretch without any end is cut at a space. */
const longest = 8000;
/** Stops are looked at about a sentence at a time: pieces that end where one may end. */
const piece = /[^]{120}[^.?!…]*[.?!…]+|[^]+$/g;
/** A sentence ends with its stop; stops that follow, also over spaces, belong to it. */
const ended = /[^.?!…]*[.?!…](?:[ .?!…]*[.?!…])?|[^.?!…]+$/g;

/** The sentences of `text` between two offsets, in order and without overlap; soft line breaks do not end a sentence. Linear in time. */
export function sentenceSpans(text: string, start: number, end: number): Span[] {
  const spans: Span[] = [];
  for (let from = start; from < end;) {
    const to = end - from <= longest ? end : cutBefore(text, from + longest, from);
    let at = from;
    for (const [part] of skeleton(text.slice(from, to)).matchAll(piece))
      for (const [sentence] of part.matchAll(ended)) {
        const span = trimmed(text, at, Math.min(at + sentence.length, to));
        at += sentence.length;
        if (span) spans.push(span);
      }
    from = to;
  }
  return spans;
}

/** The same length as `text`, with fillers for the marks that end no sentence, and single spaces for white space: so offsets survive. */
function skeleton(text: string): string {
  const fill = (match: string): string => filler.repeat(match.length);
  let mask = text.replace(/\s\s+|[^\S ]/g, (run) => ` ${filler.repeat(run.length - 1)}`);
  for (const pattern of whole) mask = mask.replace(pattern, fill);
  return (
    mask
      .replace(abbreviation, fill)
      // An ordinal or a lone marker ("1. ", "a. ") opens a sentence.
      .replace(/^\s*\w{1,2}\.(?=\s)/, fill)
      // A stop inside a word, a version or a file name; inner ellipses.
      .replace(/[.?!…](?=[^\s.?!…"'”’)}\]*_`])/g, filler)
      .replace(/(?:\.{2,}|…)(?=\s+[a-z(])/g, fill)
      // Closing marks of emphasis behind a stop belong to the sentence.
      .replace(/([.?!…])(["'”’)}\]*_`]+)(?=\s|$)/g, (_, stop: string, marks: string) => filler.repeat(marks.length) + stop)
  );
}

function cutBefore(text: string, at: number, from: number): number {
  const slice = text.slice(from, at);
  const cut = Math.max(
    slice.lastIndexOf('\n'),
    slice.lastIndexOf('. ') + 1,
    slice.length > longest / 2 ? slice.lastIndexOf(' ', longest) : 0,
  );
  return cut > 0 ? from + cut : at;
}

function trimmed(text: string, start: number, end: number): Span | null {
  const slice = text.slice(start, end);
  const from = start + (slice.length - slice.trimStart().length);
  const to = start + slice.trimEnd().length;
  return to > from ? [from, to] : null;
}
