/** Where the words of a search stand in a text, and the sentence of it that shows them best. */
import type { Token } from '../text/tokens.ts';
import { tokens } from '../text/tokens.ts';
import { mayHold } from './may-hold.ts';
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
  const found = mayHold(text, wanted) ? places(tokens(text), wanted) : [];
  return { marks: joined(found), held: new Set(found.map(({ term }) => term)).size };
}

/** An exact stretch of a text from `start` on, with its marks and how many of the terms it holds. */
export type Passage = { start: number; excerpt: string; marks: Mark[]; held: number };

/** Characters of an excerpt. */
const widest = 320;

/** The sentence of a text that holds most of the terms, the first of equals; null if none holds any. Long ones are cut around their first marks. */
export function bestPassage(text: string, wanted: readonly Term[]): Passage | null {
  let best: Passage | null = null;
  for (const [start, end] of sentences(text)) {
    const excerpt = text.slice(start, end);
    const { marks, held } = mark(excerpt, wanted);
    if (held > (best?.held ?? 0)) best = { start, excerpt, marks, held };
    if (held === wanted.length) break;
  }
  return best && cut(best);
}

/** A sentence ends at . ! or ? before white space, at a blank line, or where a list, heading or table row begins. */
const breaks = /[.!?]["')\]]*(?=\s)|\n\s*\n|\n(?=\s*(?:[-*+#>|]|\d+\.)\s?)/g;

/** The sentences of the prose, without the signs of lists, headings and quotations before them. */
function* sentences(text: string): Generator<[start: number, end: number]> {
  // Front matter is not prose.
  const body = /^(---|\+\+\+)\r?\n[^]*?\r?\n\1\r?\n/.exec(text)?.[0].length ?? 0;
  let from = body;
  const ends = [...text.slice(body).matchAll(breaks)].map((match) => body + match.index + match[0].length);
  for (const end of [...ends, text.length]) {
    const said = text.slice(from, end);
    const bare = said.trimEnd();
    const start = from + (/^[\s\-*+#>|]*/.exec(bare)?.[0].length ?? 0);
    if (start < from + bare.length) yield [start, from + bare.length];
    from = end;
  }
}

/** Cut at white space, with a third of the width before the first mark. */
function cut({ start, excerpt, marks, held }: Passage): Passage {
  const first = marks[0] ?? { start: 0, end: 0 };
  if (excerpt.length <= widest) return { start, excerpt, marks, held };
  const room = first.start - Math.floor(widest / 3);
  const space = excerpt.slice(Math.max(0, room), first.start).search(/\s/);
  const from = room <= 0 ? 0 : space < 0 ? first.start : room + space + 1;
  const limit = from + widest;
  const to = limit >= excerpt.length ? excerpt.length : Math.max(first.end, first.end + excerpt.slice(first.end, limit).search(/\s\S*$/));
  const shown = marks.filter(({ end }) => end <= to).map((place) => ({ start: place.start - from, end: place.end - from }));
  return { start: start + from, excerpt: excerpt.slice(from, to), marks: shown, held };
}
