import type { Sentence } from '../../document.ts';
import type { Dictionary } from './dictionary.ts';
import { family, hashWord, open, wordsOf } from './features.ts';
import type { KnownWord } from './known-words.ts';
import { knownWords } from './known-words.ts';
import type { Vector } from './vector.ts';
import { lengths, weigh } from './vector.ts';

/**
 * The vectors of a document's sentences, as `vector` gives them for `features`, but in a fraction of the time: what a word gives by itself is remembered
 * by the word (known-words.ts), so that only pairs of words are hashed and looked up anew.
 */
export function sentenceVectors(dictionary: Dictionary): (sentences: readonly Sentence[], take: (vector: Vector) => void) => void {
  const known = knownWords(dictionary);
  const counting = new Counting(dictionary);
  const wordsKnown = (plain: string): KnownWord[] => wordsOf(plain).map(known);
  const headings = new Map<string, KnownWord[]>();
  return (sentences, take) => {
    headings.clear();
    const inHeading = (heading: string): KnownWord[] => {
      const fresh = headings.get(heading) ?? wordsKnown(heading);
      headings.set(heading, fresh);
      return fresh;
    };
    const words = sentences.map(({ plain }) => wordsKnown(plain));
    sentences.forEach((sentence, index) => {
      const own = words[index] ?? [];
      addWords(own, dictionary, counting);
      counting.endBlock(lengths[0]);
      for (const word of own) counting.addAll(word.characters);
      counting.endBlock(lengths[1]);
      for (const heading of sentence.section) for (const word of inHeading(heading)) counting.add(word.heading, 1.5);
      for (const word of words[index - 1] ?? []) counting.add(word.before, 1);
      for (const word of words[index + 1] ?? []) counting.add(word.after, 0.7);
      counting.add(dictionary.row(hashWord(sentence.kind, open(family.kind))), 1);
      counting.endBlock(lengths[2]);
      take(counting.endVector());
    });
  };
}

function addWords(own: readonly KnownWord[], dictionary: Dictionary, counting: Counting): void {
  for (let i = 0; i < own.length; i++) {
    const current = own[i] as KnownWord;
    counting.add(current.word, 1);
    counting.add(current.stem, 1);
    if (i > 0) counting.add(dictionary.row(hashWord(current.text, (own[i - 1] as KnownWord).pair)), 1);
    if (i > 1) counting.add(dictionary.row(hashWord(current.text, (own[i - 2] as KnownWord).gap)), 1);
  }
}

/** A vector in the making. Indices are in range, and checks would take as long as the work: hence the casts. */
class Counting {
  private readonly rarity: Float32Array;
  /** How often each row came up in the block so far; 0 again when the block ends. */
  private readonly counts: Float64Array;
  private at = new Int32Array(1024);
  private weighed = new Float64Array(1024);
  private by = new Float32Array(1024);
  private start = 0;
  private length = 0;

  constructor({ rarity }: Dictionary) {
    this.rarity = rarity;
    this.counts = new Float64Array(rarity.length);
  }

  add(row: number, count: number): void {
    if (row < 0) return;
    const before = this.counts[row] as number;
    this.counts[row] = before + count;
    if (before > 0) return;
    if (this.length === this.at.length) this.grow();
    this.at[this.length++] = row;
  }

  addAll(rows: Int32Array): void {
    for (let i = 0; i < rows.length; i++) this.add(rows[i] as number, 1);
  }

  /** Weighs what came since the last end, and scales it to the length. */
  endBlock(length: number): void {
    let square = 0;
    for (let i = this.start; i < this.length; i++) {
      const row = this.at[i] as number;
      const x = weigh(this.counts[row] as number, this.rarity[row] as number);
      this.counts[row] = 0;
      this.weighed[i] = x;
      square += x * x;
    }
    const scale = square > 0 ? length / Math.sqrt(square) : 0;
    for (let i = this.start; i < this.length; i++) this.by[i] = (this.weighed[i] as number) * scale;
    this.start = this.length;
  }

  /** The blocks since the last vector; good until the next. */
  endVector(): Vector {
    const vector = { at: this.at.subarray(0, this.length), by: this.by.subarray(0, this.length) };
    this.start = this.length = 0;
    return vector;
  }

  private grow(): void {
    const { at, weighed, by } = this;
    this.at = new Int32Array(at.length * 2);
    this.weighed = new Float64Array(at.length * 2);
    this.by = new Float32Array(at.length * 2);
    this.at.set(at);
    this.weighed.set(weighed);
    this.by.set(by);
  }
}
