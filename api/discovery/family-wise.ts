/**
 * From scores under the null to adjusted p-values. Every pattern that could have been found counts: each null sample was mined anew, so the search
 * itself is paid for.
 */

/** Collects the scores of the null samples. */
export type NullScores = {
  /** A pattern scored so much (0 or more) in a sample; `pattern` is its number where it was observed too, else -1. */
  add: (sample: number, score: number, pattern: number) => void;
  /**
   * Of observed patterns with these scores (the index is the pattern's number): `adjusted` by Westfall and Young's step-down maxT (1993), which
   * holds the chance of even one false pattern; and `q` by Benjamini and Hochberg (1995) over p-values from all samples' scores pooled, which
   * bounds the share of false ones. In the order of the input.
   */
  judge: (scores: readonly number[]) => { adjusted: number; q: number }[];
};

/** How many of a sample's highest scores are kept; past them step-down goes on with the last one, which is never too low. */
const kept = 32;
const [binsPerUnit, bins] = [64, 64 * 40];

/** A collector for so many samples. */
export function nullScores(samples: number): NullScores {
  const scores = new Float64Array(samples * kept);
  const patterns = new Int32Array(samples * kept).fill(-1);
  const pooled = new Float64Array(bins + 1);
  return {
    add(sample, score, pattern) {
      const bin = Math.min(bins, Math.floor(score * binsPerUnit));
      pooled[bin] = (pooled[bin] as number) + 1;
      const first = sample * kept;
      let at = first + kept - 1;
      if (score <= (scores[at] as number)) return;
      for (; at > first && (scores[at - 1] as number) < score; at -= 1) {
        scores[at] = scores[at - 1] as number;
        patterns[at] = patterns[at - 1] as number;
      }
      scores[at] = score;
      patterns[at] = pattern;
    },
    judge(observed) {
      const order = [...observed.keys()].toSorted((a, b) => (observed[b] as number) - (observed[a] as number) || a - b);
      const gone = new Set<number>();
      const judged = observed.map(() => ({ adjusted: 1, q: 1 }));
      let floor = 0;
      for (const at of order) {
        if (floor < 1) {
          let reached = 1;
          for (let sample = 0; sample < samples; sample += 1) if (highest(sample, gone) >= (observed[at] as number)) reached += 1;
          floor = Math.max(floor, reached / (samples + 1));
        }
        (judged[at] as { adjusted: number }).adjusted = floor;
        gone.add(at);
      }
      const above = new Float64Array(bins + 2);
      for (let bin = bins; bin >= 0; bin -= 1) above[bin] = (above[bin + 1] as number) + (pooled[bin] as number);
      let q = 1;
      for (let rank = order.length; rank > 0; rank -= 1) {
        const at = order[rank - 1] as number;
        const bin = Math.min(bins, Math.floor((observed[at] as number) * binsPerUnit));
        // p × family ÷ rank, where p = (scores as high + 1) ÷ (samples + 1) ÷ family: the size of the family falls out.
        q = Math.min(q, ((above[bin] as number) + 1) / (samples + 1) / rank);
        (judged[at] as { q: number }).q = q;
      }
      return judged;
    },
  };

  /** The highest score of a sample among patterns that have not gone. */
  function highest(sample: number, gone: ReadonlySet<number>): number {
    for (let at = sample * kept; at < (sample + 1) * kept; at += 1) {
      const pattern = patterns[at] as number;
      if (pattern < 0 || !gone.has(pattern)) return scores[at] as number;
    }
    return scores[(sample + 1) * kept - 1] as number;
  }
}
