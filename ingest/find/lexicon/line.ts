/** A token with the sets of words that it is in: their numbers, ascending, are `pool[from] .. pool[to]`. */
export type Token = { text: string; from: number; to: number };

/** Lists of tokens lie together in memory, one after the other: spread over the heap they would have to be fetched one by one. */
export class Pool {
  numbers = new Int32Array(1 << 12);
  length = 0;

  /** Adds numbers at the end. */
  add(numbers: readonly number[]): void {
    if (this.length + numbers.length > this.numbers.length) {
      const larger = new Int32Array(Math.max(this.numbers.length, numbers.length) * 2);
      larger.set(this.numbers);
      this.numbers = larger;
    }
    this.numbers.set(numbers, this.length);
    this.length += numbers.length;
  }
}

/** The tokens of one sentence after the other, and which of them are in which set of words. */
export class Line {
  tokens: readonly Token[] = [];
  private readonly pool: Pool;
  /** For each set a bit for each of the first 31 tokens, and the last bit for all that follow; small, so that it stays in the processor's first cache. */
  private readonly places: Int32Array;

  /** `sets` is how many there are. */
  constructor(sets: number, pool: Pool) {
    this.pool = pool;
    this.places = new Int32Array(sets);
  }

  /** Goes to another sentence. The sets of a sentence come to hundreds: they are marked and unmarked without asking which have a mark already. */
  read(tokens: readonly Token[]): void {
    const { places } = this;
    const { numbers } = this.pool;
    for (const { from, to } of this.tokens) for (let i = from; i < to; i++) places[numbers[i] as number] = 0;
    this.tokens = tokens;
    for (let at = 0; at < tokens.length; at++) {
      const { from, to } = tokens[at] as Token;
      const bit = 1 << Math.min(at, last);
      for (let i = from; i < to; i++) {
        const set = numbers[i] as number;
        places[set] = (places[set] as number) | bit;
      }
    }
  }

  /** Whether any token is in the set. */
  has(set: number): boolean {
    return this.places[set] !== 0;
  }

  /** Whether the token at a place is in the set; there is none before the first and after the last. */
  isIn(at: number, set: number): boolean {
    const places = this.places[set] as number;
    if (places === 0 || at < 0) return false;
    if (at < last) return ((places >>> at) & 1) === 1;
    const token = this.tokens[at];
    return token !== undefined && this.pool.numbers.subarray(token.from, token.to).includes(set);
  }
}

/** The place of the last bit. */
const last = 31;
