/** Numbers by word or `stem*`. */
export class ByWord {
  private readonly exact = new Map<string, number[]>();
  private readonly stems = new Map<string, number[]>();
  private longestStem = 0;

  /** Files a number under each of the words; `#` is any that begins with a digit. */
  add(words: readonly string[], value: number): void {
    for (const word of words.includes('#') ? [...words, ...digits] : words) {
      const isStem = word.endsWith('*');
      const map = isStem ? this.stems : this.exact;
      const key = isStem ? word.slice(0, -1) : word;
      if (isStem) this.longestStem = Math.max(this.longestStem, key.length);
      const values = map.get(key);
      if (values === undefined) map.set(key, [value]);
      else values.push(value);
    }
  }

  /** The numbers that were filed under a token, ascending. */
  of(token: string): number[] {
    const found = new Set(this.exact.get(token));
    for (let length = 0; length <= Math.min(token.length, this.longestStem); length++)
      for (const value of this.stems.get(token.slice(0, length)) ?? []) found.add(value);
    return [...found].toSorted((a, b) => a - b);
  }
}

const digits = Array.from({ length: 10 }, (_, digit) => `${digit}*`);
