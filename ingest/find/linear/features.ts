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

/** Words of which a neighbouring sentence tells nothing. */
export const common: ReadonlySet<string> = new Set(
  'a an the of to in on at and or is are was were be been for by with as that this it its we our from which had has have'.split(' '),
);
/** One number a family, so that a word of the heading is another feature than the same word in the sentence. */
export const family = { word: 1, pair: 2, gap: 3, stem: 4, characters: 5, heading: 6, before: 7, after: 8, kind: 9 } as const;

/** A hash with one more character (FNV-1a). */
export const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
/** The hash of a family before its first character. */
export const open = (kind: number): number => step(0x811c9dc5, kind);
/** The hash `from` with the characters of a word. */
export function hashWord(word: string, from: number): number {
  let hash = from;
  for (let i = 0; i < word.length; i++) hash = step(hash, word.charCodeAt(i));
  return hash;
}
/** Takes a feature's hash (any 32-bit whole number) and how much it counts; a feature may come more than once. */
export type Add = (hash: number, count: number) => void;

const stems = new Map<string, string>();
/** Porter's stem; remembered, because reports repeat their words. */
export function stem(word: string): string {
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

/** The words of headings, remembered: all sentences of a section have the same. */
const headings = new Map<string, string[]>();
function wordsOfHeading(heading: string): string[] {
  const known = headings.get(heading);
  if (known !== undefined) return known;
  const fresh = wordsOf(heading);
  if (headings.size < 5000) headings.set(heading, fresh);
  return fresh;
}

/** The features of the sentence at `index`, counted; `words` holds `wordsOf` of every sentence of its document. */
export function features(sentences: readonly Sentence[], words: readonly string[][], index: number): Blocks {
  const blocks: Blocks = [new Map(), new Map(), new Map()];
  blocksOf.forEach((block, b) =>
    block(sentences, words, index, (hash, count) => {
      const [key, counts] = [hash >>> 0, blocks[b] as Map<number, number>];
      counts.set(key, (counts.get(key) ?? 0) + count);
    }),
  );
  return blocks;
}

const blocksOf: readonly ((sentences: readonly Sentence[], words: readonly string[][], index: number, add: Add) => void)[] = [
  eachWord,
  eachCharacters,
  eachAround,
];

function eachWord(_: readonly Sentence[], words: readonly string[][], index: number, add: Add): void {
  const own = words[index] ?? [];
  for (let i = 0; i < own.length; i++) {
    const current = own[i] as string;
    add(hashWord(current, open(family.word)), 1);
    add(hashWord(stem(current), open(family.stem)), 1);
    const [one, two] = [own[i - 1], own[i - 2]];
    if (one !== undefined) add(hashWord(current, step(hashWord(one, open(family.pair)), 32)), 1);
    if (two !== undefined) add(hashWord(current, step(hashWord(two, open(family.gap)), 32)), 1);
  }
}

function eachCharacters(_: readonly Sentence[], words: readonly string[][], index: number, add: Add): void {
  for (const word of words[index] ?? []) characters(word, (hash) => add(hash, 1));
}

/** Gives the hashes of a word's runs of 3 to 5 characters, its borders counted as spaces. */
export function characters(word: string, give: (hash: number) => void): void {
  const length = word.length + 2;
  for (let i = 0; i + 3 <= length; i++) {
    let hash = open(family.characters);
    for (let n = 0; n < 5 && i + n < length; n++) {
      const at = i + n - 1;
      hash = step(hash, at < 0 || at === word.length ? 32 : word.charCodeAt(at));
      if (n >= 2) give(hash);
    }
  }
}

function eachAround(sentences: readonly Sentence[], words: readonly string[][], index: number, add: Add): void {
  const sentence = sentences[index];
  for (const heading of sentence?.section ?? []) for (const w of wordsOfHeading(heading)) add(hashWord(stem(w), open(family.heading)), 1.5);
  for (const w of words[index - 1] ?? []) if (!common.has(w)) add(hashWord(stem(w), open(family.before)), 1);
  for (const w of words[index + 1] ?? []) if (!common.has(w)) add(hashWord(stem(w), open(family.after)), 0.7);
  add(hashWord(sentence?.kind ?? 'narrative', open(family.kind)), 1);
}
