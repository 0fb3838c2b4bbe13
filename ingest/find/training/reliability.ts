import { anySamePlace } from '../../evaluate/same-place.ts';
import type { Coded } from '../../evaluate/score.ts';

type Found = { concept: string; confidence: number; quotes: readonly string[] };

/**
 * Ten bins of confidence, one line each: how many findings, their mean confidence, in how many of them the report was coded with the concept, and
 * in how many at the sentence shown too. Empty bins are left out.
 */
export function reliability(pairs: readonly (readonly [coded: Coded, found: readonly Found[]])[]): string[] {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, confidence: 0, concept: 0, place: 0 }));
  for (const [{ findings }, found] of pairs)
    for (const { concept, confidence, quotes } of found) {
      const bin = bins[Math.min(9, Math.floor(confidence * 10))];
      if (bin === undefined) continue;
      const same = findings.filter((coded) => coded.concept === concept);
      bin.count += 1;
      bin.confidence += confidence;
      bin.concept += same.length > 0 ? 1 : 0;
      bin.place += same.some((coded) => anySamePlace(coded.quotes, quotes.slice(0, 3))) ? 1 : 0;
    }
  return bins.flatMap(({ count, confidence, concept, place }, i) =>
    count === 0
      ? []
      : [
          `confidence ${(i / 10).toFixed(1)} to ${((i + 1) / 10).toFixed(1)}: ${count} findings, mean ${(confidence / count).toFixed(2)}, concept right ${(concept / count).toFixed(2)}, place too ${(place / count).toFixed(2)}`,
        ],
  );
}
