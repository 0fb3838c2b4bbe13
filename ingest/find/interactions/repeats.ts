/** A summary, a timeline and an analysis tell the same thing three times: the likeliest sentence stands, the others count for less. */

/** Chosen by cross-validation: how much a sentence loses by each share of its words beyond `free` that stands in a likelier one. */
const settings = { free: 0.4, loss: 1.5 } as const;

/** The likelihoods, lowered where a likelier sentence, itself at least `cut`, holds many of the same words; null stays null. `plain[i]` is the text of sentence i. */
export function lowerRepeats(likely: readonly (number | null)[], plain: readonly string[], cut: number): (number | null)[] {
  const lowered = [...likely];
  const kept: Set<string>[] = [];
  const order = likely
    .flatMap((each, i) => (each !== null && each >= cut ? [i] : []))
    .toSorted((a, b) => (likely[b] ?? 0) - (likely[a] ?? 0) || a - b);
  for (const i of order) {
    const words = longWords(plain[i] ?? '');
    const shared = Math.max(0, ...kept.map((other) => words.intersection(other).size / Math.max(1, Math.min(words.size, other.size))));
    const value = (likely[i] ?? 0) * (1 - settings.loss * Math.max(0, shared - settings.free));
    lowered[i] = value;
    if (value >= cut) kept.push(words);
  }
  return lowered;
}

const longWords = (text: string): Set<string> => new Set(text.toLowerCase().match(/[a-z]{4,}/g) ?? []);
