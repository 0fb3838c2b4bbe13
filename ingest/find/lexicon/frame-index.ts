import { ByWord } from './by-word.ts';
import type { Choice, Compiled } from './compile.ts';
import type { Token } from './line.ts';
import { Line, Pool } from './line.ts';
import type { Words } from './normalise.ts';
import { Ways } from './ways.ts';

/** A frame that fired, with the tokens that it covers: `[from, to)`. */
export type Fired<T> = { frame: T; from: number; to: number };

/** A frame, and where its parts lie in the index's `ways`. */
type Indexed<T> = {
  frame: T;
  ways: readonly number[];
  atStart: boolean;
  without: number | null;
  withAlso: number | null;
  heading: number | null;
};
/** A token; the frames that are found by it follow its sets in the pool, up to `end`, each after the first set that it needs. */
type Anchor = Token & { end: number };

/** So many tokens and headings are remembered: reports repeat them, and memory stays flat however many reports are read. */
const most = { tokens: 50_000, headings: 5000 } as const;

/** Compiled frames, found by the words of a sentence: a frame is tried only where a word of each of its elements is there. */
export class FrameIndex<T extends { compiled: Compiled }> {
  private readonly frames: readonly Indexed<T>[];
  private readonly ways = new Ways();
  /** Frames by the words of their rarest element. */
  private readonly anchored = new ByWord();
  /** Sets of words by their words; equal sets of several frames are one. */
  private readonly sets = new ByWord();
  /** Where frame f fires there is one of each of the sets needs[needsFrom[f] .. needsFrom[f + 1]], at least one set; of the word by which it is found only where it needs no other. */
  private readonly needs: Int32Array;
  private readonly needsFrom: Int32Array;
  private readonly pool = new Pool();
  private readonly tokens = new Map<string, Anchor>();
  private readonly line: Line;
  /** The sentence, by its number, in which a frame came up last; smaller than `round` if it was an earlier one. */
  private readonly frameSeen: Uint32Array;
  private round = 0;
  /** Frames that ask for a heading; those of them that a heading lets through, remembered; and those that have no other word to be found by. */
  private readonly headed: readonly number[];
  private readonly headings = new Map<string, ReadonlySet<number>>();
  private readonly always: readonly number[];

  constructor(frames: readonly T[]) {
    const numbers = new Map<string, number>();
    const numberOf = (words: readonly string[]): number => {
      const key = words.join('|');
      const known = numbers.get(key);
      if (known !== undefined) return known;
      this.sets.add(words, numbers.size);
      numbers.set(key, numbers.size);
      return numbers.size - 1;
    };
    const chosen = (choice: Choice | null): number | null => (choice === null ? null : this.ways.addChoice(choice, numberOf));
    const needed: ReadonlySet<number>[] = [];
    this.frames = frames.map((frame, at) => {
      const { ways, atStart, anchors, needs, without, withAlso, heading } = frame.compiled;
      this.anchored.add(anchors, at);
      const anchor = numberOf(anchors);
      const others = new Set(needs.map(numberOf).filter((set) => set !== anchor));
      // One that needs nothing else needs its own word, so that all need something.
      needed.push(others.size > 0 ? others : new Set([anchor]));
      return {
        frame,
        ways: ways.map((way) => this.ways.addWay(way, numberOf)),
        atStart,
        without: chosen(without),
        withAlso: chosen(withAlso),
        heading: chosen(heading),
      };
    });
    this.ways.close();
    this.needs = Int32Array.from(needed.flatMap((sets) => [...sets]));
    this.needsFrom = new Int32Array(frames.length + 1);
    for (const [at, { size }] of needed.entries()) this.needsFrom[at + 1] = (this.needsFrom[at] as number) + size;
    this.headed = [...frames.keys()].filter((at) => this.frames[at]?.heading !== null);
    this.always = this.headed.filter((at) => frames[at]?.compiled.anchors.length === 0);
    this.frameSeen = new Uint32Array(frames.length);
    this.line = new Line(numbers.size, this.pool);
  }

  /** Every frame that fires in the sentence, at its first place, in the order of the table. */
  find(words: Words, section: readonly string[]): Fired<T>[] {
    const headed = this.headedBy(section);
    const tokens = this.tokensOf(words.tokens);
    this.line.read(tokens);
    const fired: Fired<T>[] = [];
    for (const at of this.worthTrying(tokens, headed).toSorted((a, b) => a - b)) {
      const indexed = this.frames[at];
      const one = indexed && (indexed.heading === null || headed.has(at)) ? this.fire(indexed) : null;
      if (one) fired.push(one);
    }
    return fired;
  }

  /** The frames of which a word of each element is there. */
  private worthTrying(tokens: readonly Anchor[], headed: ReadonlySet<number>): number[] {
    const { frameSeen, line } = this;
    const { numbers } = this.pool;
    const round = ++this.round;
    const found = headed.size === 0 ? [] : this.always.filter((at) => headed.has(at));
    for (const { to, end } of tokens)
      for (let i = to; i < end; i += 2) {
        // Nearly all frames end here: nothing but the two numbers and the set's place is fetched for them.
        if (!line.has(numbers[i] as number)) continue;
        const at = numbers[i + 1] as number;
        if (frameSeen[at] === round) continue;
        frameSeen[at] = round;
        if (this.isComplete(at)) found.push(at);
      }
    return found;
  }

  private isComplete(frame: number): boolean {
    const { needs, needsFrom, line } = this;
    const end = needsFrom[frame + 1] as number;
    for (let i = (needsFrom[frame] as number) + 1; i < end; i++) if (!line.has(needs[i] as number)) return false;
    return true;
  }

  private fire({ frame, ways, atStart, without, withAlso }: Indexed<T>): Fired<T> | null {
    const { line } = this;
    const { length } = line.tokens;
    for (let from = 0; from <= (atStart ? 0 : length); from++)
      for (const way of ways) {
        const to = this.ways.endOf(way, line, from);
        if (to < 0) continue;
        if ((without !== null && this.ways.isSaid(without, line)) || (withAlso !== null && !this.ways.isSaid(withAlso, line))) return null;
        // A frame at the start covers also what stands before the first word, one without a word of its own the whole sentence.
        return { frame, from: atStart ? -1 : from, to: to === from && !atStart ? length : to };
      }
    return null;
  }

  /** The tokens, each looked up once as long as it is remembered. */
  private tokensOf(texts: readonly string[]): Anchor[] {
    if (this.tokens.size >= most.tokens) {
      this.tokens.clear();
      this.line.read([]);
      this.pool.length = 0;
    }
    return texts.map((text) => this.tokens.get(text) ?? this.learn(text));
  }

  private learn(text: string): Anchor {
    const { pool } = this;
    const from = pool.length;
    pool.add(this.sets.of(text));
    const to = pool.length;
    pool.add(this.anchored.of(text).flatMap((frame) => [this.needs[this.needsFrom[frame] as number] as number, frame]));
    const fresh = { text, from, to, end: pool.length };
    this.tokens.set(text, fresh);
    return fresh;
  }

  /** The frames that ask for a heading that one of these is. */
  private headedBy(section: readonly string[]): ReadonlySet<number> {
    const joined = section.join(' ');
    const known = this.headings.get(joined);
    if (known !== undefined) return known;
    this.line.read(this.tokensOf(joined.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
    const headed = new Set(
      this.headed.filter((at) => {
        const heading = this.frames[at]?.heading ?? null;
        return heading !== null && this.ways.isSaid(heading, this.line);
      }),
    );
    if (this.headings.size >= most.headings) this.headings.clear();
    this.headings.set(joined, headed);
    return headed;
  }
}
