/**
 * The inner loop of mining in WebAssembly, whose 64-bit population count JavaScript has not: a few times the speed of the same loop over a
 * Uint32Array. The module is one function, assembled below by hand; test/api/discovery/kernel.test.ts holds it against counting bit by bit.
 */

/** Bits laid one after another in one memory; places and lengths are in words of 32 bits, lengths multiples of four and at least four. */
export type Kernel = {
  /** All of the memory; a new array after `reserve` has made it larger. */
  words: () => Uint32Array;
  /** Sees to it that so many words are there; what they hold is whatever was there before. */
  reserve: (words: number) => Uint32Array;
  /** Writes `a AND b` (places of `words` words) to `out`; how many ones that has. */
  and: (a: number, b: number, out: number, words: number) => number;
  /** The same for `segments` stretches that lie one after another; writes the ones of each to the words from `counts`. */
  andEach: (a: number, b: number, out: number, words: number, segments: number, counts: number) => void;
};

const i32 = 0x7f;
const get = (local: number): number[] => [0x20, local];
const set = (local: number): number[] => [0x21, local];
const tee = (local: number): number[] => [0x22, local];
const constant = (value: number): number[] => [0x41, value];
const load = (offset: number): number[] => [0x29, 0x03, offset];
const store = (offset: number): number[] => [0x37, 0x03, offset];
const store32 = [0x36, 0x02, 0x00];
const [loop, end, again] = [[0x03, 0x40], 0x0b, [0x0d, 0x00]];
const [add32, subtract32, and64, count64, add64, wrap64] = [0x6a, 0x6b, 0x83, 0x7b, 0x7c, 0xa7];

/** Parameters, in bytes but for the number of segments; locals: what is left of the segment, two ANDed words, their sum. */
const [a, b, out, length, segments, counts, left, both, sum] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
const step = (local: number, by: number): number[] => [...get(local), ...constant(by), add32, ...set(local)];
const pair = (offset: number): number[] => [
  ...get(out),
  ...get(a),
  ...load(offset),
  ...get(b),
  ...load(offset),
  and64,
  ...tee(both),
  ...store(offset),
  ...get(sum),
  ...get(both),
  count64,
  add64,
  ...set(sum),
];
const code = [
  [0x02, 0x01, i32, 0x02, 0x7e], // locals: one of 32 bits, two of 64
  loop,
  [get(length), set(left), [0x42, 0x00], set(sum)],
  [loop, pair(0), pair(8), step(a, 16), step(b, 16), step(out, 16)],
  [get(left), constant(16), subtract32, tee(left), again, end],
  [get(counts), get(sum), wrap64, store32, step(counts, 4)],
  [get(segments), constant(1), subtract32, tee(segments), again, end],
  [get(sum), wrap64, end],
].flat(2);
const sized = (content: readonly number[]): number[] =>
  content.length < 128 ? [content.length, ...content] : [(content.length & 0x7f) | 0x80, content.length >>> 7, ...content];
const text = (name: string): number[] => [name.length, ...new TextEncoder().encode(name)];
const module = new WebAssembly.Module(
  Uint8Array.from(
    [
      [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
      [0x01, sized([1, 0x60, 6, i32, i32, i32, i32, i32, i32, 1, i32])],
      [0x02, sized([1, ...text('m'), ...text('m'), 0x02, 0x00, 1])],
      [0x03, sized([1, 0])],
      [0x07, sized([1, ...text('and'), 0x00, 0])],
      [0x0a, sized([1, ...sized(code)])],
    ].flat(2),
  ),
);
type And = (a: number, b: number, out: number, bytes: number, segments: number, counts: number) => number;

/** The first words of the memory: there a plain `and` leaves its count. */
const scratch = 4;

/** A memory of its own. Throws RangeError where more is reserved than there is (4 GB). */
export function openKernel(): Kernel {
  const memory = new WebAssembly.Memory({ initial: 1 });
  const { and } = new WebAssembly.Instance(module, { m: { m: memory } }).exports as { and: And };
  let words = new Uint32Array(memory.buffer, scratch * 4);
  const at = (place: number): number => (place + scratch) << 2;
  return {
    words: () => words,
    reserve(wanted) {
      const missing = wanted - words.length;
      if (missing > 0) {
        memory.grow(Math.ceil((missing * 4) / 65_536));
        words = new Uint32Array(memory.buffer, scratch * 4);
      }
      return words;
    },
    and: (one, other, to, count) => and(at(one), at(other), at(to), count << 2, 1, 0),
    andEach(one, other, to, count, stretches, countsAt) {
      and(at(one), at(other), at(to), count << 2, stretches, at(countsAt));
    },
  };
}

/** Words that hold so many bits, as the kernel wants them. */
export const kernelWords = (bits: number): number => Math.max(4, ((bits + 127) >>> 7) * 4);
