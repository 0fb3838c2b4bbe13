import type { Compiled } from './compile.ts';
import type { Words } from './normalise.ts';

/** A frame that fired, with the tokens that it covers: `[from, to)`. */
export type Fired<T> = { frame: T; from: number; to: number };

/** Compiled frames, found by the words of a sentence: only frames that have their rarest word in it are tried. */
export class FrameIndex<T extends { compiled: Compiled }> {
  private readonly frames: T[];
  private readonly exact = new Map<string, number[]>();
  private readonly stems = new Map<string, number[]>();
  private readonly always: number[] = [];
  /** Frames per token, remembered: reports repeat their words. */
  private readonly seen = new Map<string, readonly number[]>();
  private readonly headings = new Map<string, string>();

  constructor(frames: T[]) {
    this.frames = frames;
    frames.forEach(({ compiled }, at) => {
      if (compiled.anchors.length === 0) this.always.push(at);
      for (const anchor of compiled.anchors) {
        const stem = anchor.endsWith('*');
        const map = stem ? this.stems : this.exact;
        const word = stem ? anchor.slice(0, -1) : anchor;
        map.set(word, [...(map.get(word) ?? []), at]);
      }
    });
  }

  /** Every frame that fires in the sentence, at its first place, in the order of the table. */
  find(words: Words, section: readonly string[]): Fired<T>[] {
    const candidates = new Set<number>(section.length > 0 ? this.always : []);
    for (const token of words.tokens) for (const at of this.anchoredBy(token)) candidates.add(at);
    const heading = candidates.size > 0 ? this.headingLine(section) : '';
    const fired: Fired<T>[] = [];
    for (const at of [...candidates].toSorted((a, b) => a - b)) {
      const frame = this.frames[at];
      if (!frame) continue;
      const { pattern, heading: needed, without, withAlso } = frame.compiled;
      if (needed && !needed.test(heading)) continue;
      const match = pattern.exec(words.line);
      if (!match || (without && without.test(words.line)) || (withAlso && !withAlso.test(words.line))) continue;
      const from = countSpaces(words.line, match.index) - 1;
      fired.push({ frame, from, to: match[0] === '' ? words.tokens.length : from + countSpaces(match[0], match[0].length) });
    }
    return fired;
  }

  private anchoredBy(token: string): readonly number[] {
    const known = this.seen.get(token);
    if (known) return known;
    const found = [...(this.exact.get(token) ?? [])];
    for (let length = 1; length <= token.length; length++) found.push(...(this.stems.get(token.slice(0, length)) ?? []));
    this.seen.set(token, found);
    return found;
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

function countSpaces(text: string, end: number): number {
  let count = 0;
  for (let at = 0; at < end; at++) if (text.charCodeAt(at) === 32) count++;
  return count;
}
