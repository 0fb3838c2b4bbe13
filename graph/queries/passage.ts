/** Where the words of a search stand in a text, and the stretch of it that shows them best. */
import type { Token } from '../text/tokens.ts';
import { tokens } from '../text/tokens.ts';
import type { Term } from './words.ts';

/** Half-open range of UTF-16 code units. */
export type Mark = { start: number; end: number };

type Found = Mark & { term: number };

/** Every place where a term stands, in order. */
function places(found: readonly Token[], wanted: readonly Term[]): Found[] {
  const standing: Found[] = [];
  found.forEach((token, at) => {
    wanted.forEach((term, number) => {
      const length = run(found, at, token, term);
      const last = found[at + length - 1];
      if (length > 0 && last) standing.push({ start: token.start, end: last.end, term: number });
    });
  });
  return standing;
}

/** The number of tokens from `at` that spell the term, 0 if they do not. */
function run(found: readonly Token[], at: number, token: Token, term: Term): number {
  if ('stem' in term) return Number(token.stem === term.stem);
  if ('prefix' in term) return Number(token.word.startsWith(term.prefix));
  return term.phrase.every((word, offset) => found[at + offset]?.word === word) ? term.phrase.length : 0;
}

/** Ranges in order, overlapping ones joined. */
function joined(ranges: readonly Mark[]): Mark[] {
  const marks: Mark[] = [];
  for (const { start, end } of ranges) {
    const last = marks.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else marks.push({ start, end });
  }
  return marks;
}

/** The marks of a short text, and how many of the terms it holds. */
export function mark(text: string, wanted: readonly Term[]): { marks: Mark[]; held: number } {
  const found = places(tokens(text), wanted);
  return { marks: joined(found), held: new Set(found.map(({ term }) => term)).size };
}

export type Passage = { start: number; excerpt: string; marks: Mark[]; held: number };

const widest = 320;

/**
 * The sentence of a text that holds most of the terms, the first of equals; null if it holds none. Long sentences are cut to about 320
 * characters around their marks; `start` is where the excerpt begins in the text, and the excerpt is an exact stretch of it.
 */
export function bestPassage(text: string, wanted: readonly Term[]): Passage | null {
  const found = places(tokens(text), wanted).filter(({ start }) => start >= bodyStart(text));
  let best: { start: number; end: number; held: number; marks: Mark[] } | null = null;
  for (let at = 0; at < found.length;) {
    const first = found[at] as Found;
    const [start, end] = sentenceAround(text, first);
    const inside = found.slice(at).filter((place, offset) => offset === 0 || place.start < end);
    const held = new Set(inside.map(({ term }) => term)).size;
    if (best === null || held > best.held) best = { start, end, held, marks: joined(inside) };
    at += inside.length;
  }
  return best && cut(text, best);
}

/** Front matter is not prose: it is skipped. */
function bodyStart(text: string): number {
  return /^(---|\+\+\+)\r?\n[^]*?\r?\n\1\r?\n/.exec(text)?.[0].length ?? 0;
}

/** A sentence ends at . ! or ? before white space, at a blank line, or where a list, heading or table row begins. */
const breaks = /[.!?]["')\]]*(?=\s)|\n\s*\n|\n(?=\s*([-*+#>|]|\d+\.)\s?)/g;

function sentenceAround(text: string, place: Mark): [start: number, end: number] {
  const from = Math.max(0, place.start - 1000);
  let start = from;
  let end = Math.min(text.length, place.end + 1000);
  for (const match of text.slice(from, end).matchAll(breaks)) {
    const after = from + match.index + match[0].length;
    if (after <= place.start) start = after;
    else if (after >= place.end) {
      end = after;
      break;
    }
  }
  while (start < place.start && /[\s\-*+#>|]/.test(text.charAt(start))) start += 1;
  while (end > place.end && /\s/.test(text.charAt(end - 1))) end -= 1;
  return [start, end];
}

/** Cut at white space so that the first marks stay in view. */
function cut(text: string, { start, end, held, marks }: { start: number; end: number; held: number; marks: Mark[] }): Passage {
  const first = marks[0] as Mark;
  let [from, to] = [start, end];
  if (to - from > widest) {
    const room = Math.max(from, first.start - widest / 3);
    from = room === from ? from : Math.min(first.start, text.slice(room, first.start).search(/\s/) + room + 1);
    const limit = Math.max(first.end, Math.min(to, from + widest));
    to = limit === to ? to : Math.max(first.end, first.end + text.slice(first.end, limit).search(/\s\S*$/));
  }
  const shown = marks.filter((place) => place.end <= to).map((place) => ({ start: place.start - from, end: place.end - from }));
  return { start: from, excerpt: text.slice(from, to), marks: shown, held };
}
