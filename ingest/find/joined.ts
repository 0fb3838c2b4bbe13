import type { Encoded } from './encoder/read.ts';

/** The two learned readers as one: the linear log-odds plus `weight` times the encoder's. A sentence that the encoder did not read counts as if it agreed. */
export function joined(linear: readonly Float32Array[], encoder: Encoded | null, weight: number): Float32Array[] {
  if (encoder === null) return [...linear];
  return linear.map((row, i) => row.map((odds, column) => odds + weight * (encoder[i]?.[column] ?? odds)));
}
