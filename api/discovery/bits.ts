/** Sets of row numbers as bits: row `r` is bit `r & 31` of word `r >>> 5`. */

/** Words that hold so many bits. */
export const wordsFor = (bits: number): number => (bits + 31) >>> 5;

/** Writes `a AND b` (the `words` words from `atA` and `atB`) to `out` from `to`; how many ones that has. The stretches may be of one array. */
export function andInto(a: Uint32Array, atA: number, b: Uint32Array, atB: number, out: Uint32Array, to: number, words: number): number {
  let sum = 0;
  for (let w = 0; w < words; w += 1) {
    const both = (a[atA + w] as number) & (b[atB + w] as number);
    out[to + w] = both;
    let x = both - ((both >>> 1) & 0x55555555);
    x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
    sum += Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return sum;
}

/** True if every bit of `a` is one of `b`, over `words` words from `atA` and `atB`. */
export function within(a: Uint32Array, atA: number, b: Uint32Array, atB: number, words: number): boolean {
  for (let w = 0; w < words; w += 1) if (((a[atA + w] as number) & ~(b[atB + w] as number)) !== 0) return false;
  return true;
}

export function setBit(bits: Uint32Array, bit: number): void {
  bits[bit >>> 5] = (bits[bit >>> 5] as number) | (1 << (bit & 31));
}
export function clearBit(bits: Uint32Array, bit: number): void {
  bits[bit >>> 5] = (bits[bit >>> 5] as number) & ~(1 << (bit & 31));
}
