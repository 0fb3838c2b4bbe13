import { tokens } from '../../../graph/text/tokens.ts';

/** A report's words by number, each once, in the order in which they first come, with how often. */
export type Bag = { words: Uint32Array; counts: Uint16Array };

export type Words = {
  /** The words of some texts, by stem; numbers and single letters are left out. */
  bag: (texts: readonly string[]) => Bag;
  /** How many different words have a number. */
  size: () => number;
};

const written = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’]\p{L}+)?/gu;
const none = -1;

/** Numbers for words. A spelling is folded and stemmed once, so that reading ten thousand reports is a look-up a word. */
export function wordNumbers(): Words {
  const byStem = new Map<string, number>();
  const bySpelling = new Map<string, number>();
  const numberOf = (spelling: string): number => {
    const known = bySpelling.get(spelling);
    if (known !== undefined) return known;
    const stem = tokens(spelling)[0]?.stem ?? '';
    const number = stem.length < 2 || !/\p{L}/u.test(stem) ? none : (byStem.get(stem) ?? byStem.size);
    if (number !== none) byStem.set(stem, number);
    bySpelling.set(spelling, number);
    return number;
  };
  return {
    bag(texts) {
      const counts = new Map<number, number>();
      for (const text of texts)
        for (const [spelling] of text.matchAll(written)) {
          const number = numberOf(spelling);
          if (number !== none) counts.set(number, (counts.get(number) ?? 0) + 1);
        }
      return { words: Uint32Array.from(counts.keys()), counts: Uint16Array.from(counts.values(), (count) => Math.min(count, 65_535)) };
    },
    size: () => byStem.size,
  };
}
