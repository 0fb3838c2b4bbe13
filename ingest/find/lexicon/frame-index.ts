import type { Compiled } from './compile.ts';
import type { Words } from './normalise.ts';

/** A frame that fired, with the tokens that it covers: `[from, to)`. */
export type Fired<T> = { frame: T; from: number; to: number };

/** Numbers by word or stem. */
class ByWord {
  private readonly exact = new Map<string, number[]>();
  private readonly stems = new Map<string, number[]>();
  /** What was found for a token, remembered: reports repeat their words. */
  private readonly seen = new Map<string, readonly number[]>();

  add(words: readonly string[], value: number): void {
    for (const word of words) {
      const map = word.endsWith('*') ? this.stems : this.exact;
      const key = word.endsWith('*') ? word.slice(0, -1) : word;
      map.set(key, [...(map.get(key) ?? []), value]);
    }
  }

  of(token: string): readonly number[] {
    const known = this.seen.get(token);
    if (known) return known;
    const found = new Set(this.exact.get(token));
    for (let length = 1; length <= token.length; length++)
      for (const value of this.stems.get(token.slice(0, length)) ?? []) found.add(value);
    const list = [...found];
    this.seen.set(token, list);
    return list;
  }
}

/** Compiled frames, found by the words of a sentence: a frame is tried only where a word of each of its elements is there. */
export class FrameIndex<T extends { compiled: Compiled }> {
  private readonly frames: readonly T[];
  /** Frames by their rarest element. */
  private readonly anchored = new ByWord();
  /** Elements by their words; equal elements of several frames are one. */
  private readonly elements = new ByWord();
  private readonly needs: number[][];
  private readonly always: number[] = [];
  private readonly headings = new Map<string, string>();
  /** The sentence, by its number, in which an element or frame came up last. */
  private readonly elementSeen: Uint32Array;
  private readonly frameSeen: Uint32Array;
  private round = 0;

  constructor(frames: readonly T[]) {
    this.frames = frames;
    const numbers = new Map<string, number>();
    const numberOf = (words: string[]): number => {
      const key = words.join('|');
      const known = numbers.get(key);
      if (known !== undefined) return known;
      this.elements.add(words, numbers.size);
      numbers.set(key, numbers.size);
      return numbers.size - 1;
    };
    this.needs = frames.map(({ compiled }, at) => {
      if (compiled.anchors.length === 0) this.always.push(at);
      this.anchored.add(compiled.anchors, at);
      return compiled.needs.map(numberOf);
    });
    this.elementSeen = new Uint32Array(numbers.size);
    this.frameSeen = new Uint32Array(frames.length);
  }

  /** Every frame that fires in the sentence, at its first place, in the order of the table. */
  find(words: Words, section: readonly string[]): Fired<T>[] {
    const tried = this.worthTrying(words, section).toSorted((a, b) => a - b);
    const heading = tried.length > 0 ? this.headingLine(section) : '';
    return tried.flatMap((at) => {
      const frame = this.frames[at];
      return frame ? fire(frame, words, heading) : [];
    });
  }

  /** The frames of which a word of each element is there. Marks of an earlier sentence are smaller than `round`, so nothing is emptied. */
  private worthTrying(words: Words, section: readonly string[]): number[] {
    const { elementSeen, frameSeen } = this;
    const round = ++this.round;
    const candidates: number[] = [];
    const consider = (frames: readonly number[]): void => {
      for (const at of frames) {
        if (frameSeen[at] === round) continue;
        frameSeen[at] = round;
        candidates.push(at);
      }
    };
    if (section.length > 0) consider(this.always);
    for (const token of words.tokens) {
      for (const element of this.elements.of(token)) elementSeen[element] = round;
      consider(this.anchored.of(token));
    }
    return candidates.filter((at) => this.needs[at]?.every((element) => elementSeen[element] === round));
  }

  private headingLine(section: readonly string[]): string {
    const joined = section.join(' ');
    const known = this.headings.get(joined);
    if (known !== undefined) return known;
    const line = ` ${(joined.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
    this.headings.set(joined, line);
    return line;
  }
}

function fire<T extends { compiled: Compiled }>(frame: T, words: Words, headings: string): Fired<T>[] {
  const { pattern, heading, without, withAlso } = frame.compiled;
  if (heading && !heading.test(headings)) return [];
  const match = pattern.exec(words.line);
  if (!match || (without && without.test(words.line)) || (withAlso && !withAlso.test(words.line))) return [];
  const from = countSpaces(words.line, match.index) - 1;
  return [{ frame, from, to: match[0] === '' ? words.tokens.length : from + countSpaces(match[0], match[0].length) }];
}

function countSpaces(text: string, end: number): number {
  let count = 0;
  for (let at = 0; at < end; at++) if (text.charCodeAt(at) === 32) count++;
  return count;
}
