/**
 * What the linear reader sees of a sentence: its words (alone, in pairs, pairs over a gap), the runs of 3 to 5 characters in them,
 * and around it the words of its headings and of the neighbouring sentences. A feature is a 32-bit hash: no table of strings to ship.
 */
import { PorterStemmer } from 'natural/lib/natural/stemmers/index.js';
import type { Sentence } from '../../document.ts';

/** Raise it with every change to what a feature is: weights of another version are refused. */
export const featureVersion = 1;

/** Feature hash -> how often, in three blocks that are scaled apart: words, characters, surroundings. */
export type Blocks = readonly [words: Map<number, number>, characters: Map<number, number>, around: Map<number, number>];

const common = new Set(
  'a an the of to in on at and or is are was were be been for by with as that this it its we our from which had has have'.split(' '),
);
/** One letter a family, so that a word of the heading is another feature than the same word in the sentence. */
const family = { word: 1, pair: 2, gap: 3, stem: 4, characters: 5, heading: 6, before: 7, after: 8, kind: 9 } as const;

const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
const open = (kind: number): number => step(0x811c9dc5, kind);
function hashWord(word: string, from: number): number {
  let hash = from;
  for (let i = 0; i < word.length; i++) hash = step(hash, word.charCodeAt(i));
  return hash;
}
const add = (block: Map<number, number>, hash: number, count = 1): void => {
  const key = hash >>> 0;
  block.set(key, (block.get(key) ?? 0) + count);
};

const stems = new Map<string, string>();
/** Porter's stem; remembered, because reports repeat their words. */
function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const fresh = PorterStemmer.stem(word);
  if (stems.size < 50_000) stems.set(word, fresh);
  return fresh;
}

/** Lower-case words; every number is 0, because which number it is teaches nothing. */
export const wordsOf = (plain: string): string[] =>
  plain
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\d+/g, '0')
    .match(/[a-z0]+(?:'[a-z]+)?/g) ?? [];

/** The features of the sentence at `index`; `words` holds `wordsOf` of every sentence of its document. */
export function features(sentences: readonly Sentence[], words: readonly string[][], index: number): Blocks {
  const own = words[index] ?? [];
  const sentence = sentences[index];
  const blocks: Blocks = [new Map(), new Map(), new Map()];
  const [word, characters, around] = blocks;
  own.forEach((current, i) => {
    add(word, hashWord(current, open(family.word)));
    add(word, hashWord(stem(current), open(family.stem)));
    const [one, two] = [own[i - 1], own[i - 2]];
    if (one !== undefined) add(word, hashWord(current, step(hashWord(one, open(family.pair)), 32)));
    if (two !== undefined) add(word, hashWord(current, step(hashWord(two, open(family.gap)), 32)));
    addCharacters(characters, current);
  });
  for (const heading of sentence?.section ?? [])
    for (const w of wordsOf(heading)) add(around, hashWord(stem(w), open(family.heading)), 1.5);
  for (const w of words[index - 1] ?? []) if (!common.has(w)) add(around, hashWord(stem(w), open(family.before)));
  for (const w of words[index + 1] ?? []) if (!common.has(w)) add(around, hashWord(stem(w), open(family.after)), 0.7);
  add(around, hashWord(sentence?.kind ?? 'narrative', open(family.kind)));
  return blocks;
}

/** Runs of 3 to 5 characters, the word's borders counted as spaces. */
function addCharacters(block: Map<number, number>, word: string): void {
  const padded = ` ${word} `;
  for (let i = 0; i + 3 <= padded.length; i++) {
    let hash = open(family.characters);
    for (let n = 0; n < 5 && i + n < padded.length; n++) {
      hash = step(hash, padded.charCodeAt(i + n));
      if (n >= 2) add(block, hash);
    }
  }
}
