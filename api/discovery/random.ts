/** Seeded random numbers (sfc32 of Chris Doty-Humphrey's PractRand): the same seed gives the same corpus and the same significance on every machine. */
export type Random = {
  /** A whole number from 0 to before `below`. */
  below: (below: number) => number;
  /** From 0 to before 1. */
  unit: () => number;
};

/** A stream of its own for a seed (a whole number below 2³²). */
export function randomFrom(seed: number): Random {
  let [a, b, c, counter] = [0x9e3779b9, 0x243f6a88, seed | 0, 1];
  const next = (): number => {
    const value = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + value) | 0;
    return value >>> 0;
  };
  for (let warm = 0; warm < 16; warm += 1) next();
  return { below: (below) => Math.floor((next() / 4_294_967_296) * below), unit: () => next() / 4_294_967_296 };
}
