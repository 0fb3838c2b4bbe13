import { rangeOf } from '../encoder/columns.ts';
import type { Encoded } from '../encoder/read.ts';
import type { Asserted } from './asserted.ts';

/** Log-odds that a sentence speaks of what did not happen from which on it counts: 19 of 20 true lines lie below, of their twins a third. */
const from = -1;
/** How much of what lies above counts; chosen on the open half of the pairs, and neither share nor start changes anything on coded reports (QUALITY.md, lines and their twins). */
const share = 0.8;

/** What the encoder says of the sentence: nothing for one that speaks of what happened, or that it has not read. */
export const assertedByEncoder =
  (encoded: Encoded): Asserted =>
  ({ index }) => {
    const [column] = rangeOf('unsaid');
    const excess = (encoded[index]?.[column] ?? from) - from;
    return excess > 0 ? -share * excess : 0;
  };
