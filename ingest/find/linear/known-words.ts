import type { Dictionary } from './dictionary.ts';
import { characters, common, family, hashWord, open, stem, step } from './features.ts';

/** What the reader needs to know of a word, wherever it stands: rows of the dictionary, -1 where it does not know the feature. */
export type KnownWord = {
  text: string;
  word: number;
  stem: number;
  /** In the sentence before, in the one after (common words are no features there), and in a heading. */
  before: number;
  after: number;
  heading: number;
  /** Rows of its runs of characters, those that are known. */
  characters: Int32Array;
  /** The hash of a pair that begins with it, next to the other word and over a gap, up to the other word. */
  pair: number;
  gap: number;
};

/** So many are remembered, none that is longer: reports repeat their words, and memory stays flat however many of them are read. */
const most = 20_000;
const longest = 60;

/** Words with what a dictionary knows of them, remembered. */
export function knownWords(dictionary: Dictionary): (text: string) => KnownWord {
  const remembered = new Map<string, KnownWord>();
  return (text) => {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    const fresh = knownWord(text, dictionary);
    if (remembered.size >= most) remembered.clear();
    if (text.length <= longest) remembered.set(text, fresh);
    return fresh;
  };
}

function knownWord(text: string, dictionary: Dictionary): KnownWord {
  const stemmed = stem(text);
  const row = (what: string, kind: number): number => dictionary.row(hashWord(what, open(kind)));
  const runs: number[] = [];
  characters(text, (hash) => {
    const known = dictionary.row(hash);
    if (known >= 0) runs.push(known);
  });
  return {
    text,
    word: row(text, family.word),
    stem: row(stemmed, family.stem),
    before: common.has(text) ? -1 : row(stemmed, family.before),
    after: common.has(text) ? -1 : row(stemmed, family.after),
    heading: row(stemmed, family.heading),
    characters: Int32Array.from(runs),
    pair: step(hashWord(text, open(family.pair)), 32),
    gap: step(hashWord(text, open(family.gap)), 32),
  };
}
