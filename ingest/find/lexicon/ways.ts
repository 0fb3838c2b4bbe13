/**
 * All ways of all frames through a sentence, laid out one after the other in one array of numbers, words replaced by sets of words: a way is a few steps
 * that lie together in memory, and thousands of frames are tried without a thousand objects to fetch. A step is its code and what it asks for:
 *
 *     done                             the way is gone through
 *     word      SET                    a token of the set
 *     gap       MOST                   as few tokens as will do, at most so many, and no stronger break
 *     said      NEXT CHOICE            one of the alternatives; the step after it is at NEXT
 *     maybe     NEXT CHOICE            the same, if it is there
 *     not       NEXT CHOICE            none of them here
 *     notBefore NEXT CHOICE            none of them just before
 *     end                              nothing but breaks from here on
 *     anything                         there is a token here
 *
 * CHOICE is FIRST COUNT, then for each alternative LENGTH and as many sets; FIRST holds the first words of all.
 */
import type { Choice, Step } from './compile.ts';
import type { Line } from './line.ts';

const code = { done: 0, word: 1, gap: 2, said: 3, maybe: 4, not: 5, notBefore: 6, end: 7, anything: 8 } as const;

/** Gives a set of words its number. */
type NumberOf = (words: readonly string[]) => number;

export class Ways {
  private readonly written: number[] = [];
  private steps = new Int32Array(0);

  /** Adds a way; where it begins. */
  addWay(way: readonly Step[], numberOf: NumberOf): number {
    const start = this.written.length;
    for (const step of way) this.addStep(step, numberOf);
    this.written.push(code.done);
    return start;
  }

  /** Adds a choice that is asked for by itself; where it begins. */
  addChoice(choice: Choice, numberOf: NumberOf): number {
    const start = this.written.length;
    const each = alternativesOf(choice, numberOf);
    const [only] = each;
    const first = each.length === 1 && only?.length === 1 ? (only[0] as number) : numberOf(choice.flatMap(([word]) => word ?? []));
    this.written.push(first, each.length);
    for (const sets of each) this.written.push(sets.length, ...sets);
    return start;
  }

  /** Nothing more is added. */
  close(): void {
    this.steps = Int32Array.from(this.written);
  }

  private addStep(step: Step, numberOf: NumberOf): void {
    const { written } = this;
    switch (step.is) {
      case 'said':
        if (!step.optional && step.choice.every((words) => words.length === 1)) written.push(code.word, numberOf(step.choice.flat()));
        else this.addWithChoice(step.optional ? code.maybe : code.said, step.choice, numberOf);
        break;
      case 'not-next':
        this.addWithChoice(code.not, step.choice, numberOf);
        break;
      case 'not-before':
        this.addWithChoice(code.notBefore, step.choice, numberOf);
        break;
      case 'gap':
        written.push(code.gap, step.most);
        break;
      default:
        written.push(code[step.is]);
    }
  }

  private addWithChoice(what: number, choice: Choice, numberOf: NumberOf): void {
    const next = this.written.push(what, 0) - 1;
    this.addChoice(choice, numberOf);
    this.written[next] = this.written.length;
  }

  /** Whether one of the alternatives of a choice is said anywhere. */
  isSaid(choice: number, line: Line): boolean {
    if (!line.has(this.steps[choice] as number)) return false;
    for (let at = 0; at < line.tokens.length; at++) if (this.isHere(choice, line, at)) return true;
    return false;
  }

  /**
   * Where the way at `from` ends that begins at token `at` (exclusive), or -1: the first end that trying in order finds. Steps are in range, and checks in the
   * innermost loop would take as long as the work: hence the casts.
   */
  endOf(from: number, line: Line, at: number): number {
    const { steps } = this;
    let step = from;
    for (;;)
      switch (steps[step]) {
        case code.done:
          return at;
        case code.word:
          if (!line.isIn(at, steps[step + 1] as number)) return -1;
          at++;
          step += 2;
          break;
        case code.gap:
          return this.overGap(step + 2, steps[step + 1] as number, line, at);
        case code.said:
          return this.overSaid(step, line, at);
        case code.maybe: {
          const end = this.overSaid(step, line, at);
          if (end >= 0) return end;
          step = steps[step + 1] as number;
          break;
        }
        case code.not:
          if (this.isHere(step + 2, line, at)) return -1;
          step = steps[step + 1] as number;
          break;
        case code.notBefore:
          if (this.isHere(step + 2, line, at, true)) return -1;
          step = steps[step + 1] as number;
          break;
        case code.end:
          for (let rest = at; rest < line.tokens.length; rest++) if (line.tokens[rest]?.text !== ';') return -1;
          step++;
          break;
        default:
          if (at >= line.tokens.length) return -1;
          step++;
      }
  }

  private overGap(next: number, most: number, line: Line, at: number): number {
    for (let skipped = 0; ; skipped++) {
      const end = this.endOf(next, line, at + skipped);
      if (end >= 0 || skipped === most || !isWord(line, at + skipped)) return end;
    }
  }

  private overSaid(step: number, line: Line, at: number): number {
    const { steps } = this;
    if (!line.isIn(at, steps[step + 2] as number)) return -1;
    // Alternatives of one length lead to the same rest.
    let tried = 0;
    let alternative = step + 4;
    for (let count = steps[step + 3] as number; count > 0; count--) {
      const length = steps[alternative] as number;
      if ((tried & (1 << length)) === 0 && this.follow(alternative, line, at)) {
        tried |= 1 << length;
        const end = this.endOf(steps[step + 1] as number, line, at + length);
        if (end >= 0) return end;
      }
      alternative += length + 1;
    }
    return -1;
  }

  /** Whether one of the alternatives is said from a token on, or just before it. */
  private isHere(choice: number, line: Line, at: number, before = false): boolean {
    const { steps } = this;
    if (!line.has(steps[choice] as number)) return false;
    let alternative = choice + 2;
    for (let count = steps[choice + 1] as number; count > 0; count--) {
      const length = steps[alternative] as number;
      if (this.follow(alternative, line, before ? at - length : at)) return true;
      alternative += length + 1;
    }
    return false;
  }

  /** Whether the tokens from a place on are each in the set asked for. */
  private follow(alternative: number, line: Line, at: number): boolean {
    const { steps } = this;
    const length = steps[alternative] as number;
    for (let i = 0; i < length; i++) if (!line.isIn(at + i, steps[alternative + 1 + i] as number)) return false;
    return true;
  }
}

/** What a gap may pass over. */
function isWord(line: Line, at: number): boolean {
  const text = line.tokens[at]?.text ?? '';
  return text !== ';' && text !== '';
}

/** Each alternative as sets, one for every token; single words that follow each other in a choice are one set. */
function alternativesOf(choice: Choice, numberOf: NumberOf): number[][] {
  const each: number[][] = [];
  let singles: string[] = [];
  const endSingles = (): void => {
    if (singles.length > 0) each.push([numberOf(singles)]);
    singles = [];
  };
  for (const words of choice) {
    if (words.length === 1) singles.push(...words);
    else {
      endSingles();
      each.push(words.map((word) => numberOf([word])));
    }
  }
  endSingles();
  return each;
}
