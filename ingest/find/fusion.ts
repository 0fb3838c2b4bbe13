import type { SentenceKind } from '../document.ts';

/** How the readers' scores become findings; fitted by `training/fit-fusion.ts` on reports that the readers had not seen. */
export type Fusion = {
  /** How much the encoder's log-odds of a sentence count beside the linear reader's; 0 where it cannot run. */
  encoder: number;
  /** What a cue's precision (0..1) adds to the linear reader's log-odds of a sentence. */
  lexicon: number;
  /** What the kind of a sentence adds. */
  kinds: Partial<Record<SentenceKind, number>>;
  /** Log-odds that a report holds a concept = bias + first * best sentence + second * second best + length * ln(sentences). */
  bias: number;
  first: number;
  second: number;
  length: number;
  /** Log-odds from which on a proposal is a finding. */
  cut: number;
  /** How far a further quote may lie below the best. */
  quoteGap: number;
  /** Below this score of a sentence the linear reader is not named among those that found it. */
  linearAlone: number;
};
