import type { Sentence } from '../../document.ts';
import type { Dictionary } from './dictionary.ts';
import { family, hashWord, open, step } from './features.ts';
import type { KnownWord } from './known-words.ts';
import { KeptWords } from './kept-words.ts';
import { knownWords } from './known-words.ts';
import type { RowSum } from './row-sum.ts';
import type { PartlySummed, Vector } from './vector.ts';
import { lengths, weigh } from './vector.ts';

/**
 * The vectors of a document's sentences, as `vector` gives them for `features`, but in a fraction of the time: what a word gives by itself is remembered
 * by the word (known-words.ts, kept-words.ts), so that only pairs of words are hashed and looked up anew.
 */
export function sentenceVectors(
  dictionary: Dictionary,
  rows: RowSum,
): (sentences: readonly Sentence[], take: (vector: PartlySummed) => void) => void {
  const wordsKnown = knownWords(dictionary);
  const keptWords = new KeptWords(rows);
  const counting = new Counting(dictionary);
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
      countWords(own, dictionary, counting);
      counting.endBlock(lengths[0]);
      const kept = keptWords.placesOf(own) ?? none;
      const keptBy = kept.length === own.length ? counting.endKeptBlock(own, lengths[1]) : countCharacters(own, counting);
      for (const heading of sentence.section) for (const word of inHeading(heading)) counting.count(word.heading, 15);
      for (const word of words[index - 1] ?? []) counting.count(word.before, 10);
      for (const word of words[index + 1] ?? []) counting.count(word.after, 7);
      counting.count(dictionary.row(hashWord(sentence.kind, open(family.kind))), 10);
      counting.endBlock(lengths[2], 10);
      take({ ...counting.endVector(), kept, keptBy });
    });
  };
}

const none = new Int32Array(0);

/** Row by row, where the words are too many to be kept; 0, because no kept sum counts. */
function countCharacters(own: readonly KnownWord[], counting: Counting): number {
  for (const word of own) for (const row of word.characters) counting.count(row, 1);
  counting.endBlock(lengths[1]);
  return 0;
}

function countWords(own: readonly KnownWord[], dictionary: Dictionary, counting: Counting): void {
  let [one, two]: [KnownWord | undefined, KnownWord | undefined] = [undefined, undefined];
  for (const current of own) {
    counting.count(current.word, 1);
    counting.count(current.stem, 1);
    if (one !== undefined) {
      const { text } = current;
      let { pair } = one;
      let gap = two === undefined ? 0 : two.gap;
      // Both at once: each multiplication waits for the one before.
      for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        pair = step(pair, code);
        gap = step(gap, code);
      }
      counting.count(dictionary.row(pair), 1);
      if (two !== undefined) counting.count(dictionary.row(gap), 1);
    }
    [one, two] = [current, one];
  }
}

/** A vector in the making. Indices are in range, and checks would take as long as the work: hence the casts. */
class Counting {
  private readonly rarity: Float32Array;
  /** How often each row came up in the block so far; 0 again when the block ends. Small, so that the processor's caches hold it. */
  private readonly counts: Uint16Array;
  private at = new Int32Array(1024);
  private weighed = new Float64Array(1024);
  private by = new Float32Array(1024);
  private start = 0;
  private length = 0;

  constructor({ rarity }: Dictionary) {
    this.rarity = rarity;
    this.counts = new Uint16Array(rarity.length);
  }

  /** So many more of a row, one or a few; no text has more of one than can be counted. */
  count(row: number, more: number): void {
    if (row < 0) return;
    const before = this.counts[row] as number;
    if (before < mostOfOne) this.counts[row] = before + more;
    if (before === 0) this.list(row);
  }

  /** Weighs what came since the last end, counted in parts of 1, and scales it to the length. */
  endBlock(length: number, parts = 1): void {
    const { at, counts, rarity, weighed } = this;
    let square = 0;
    for (let i = this.start; i < this.length; i++) {
      const row = at[i] as number;
      const x = weigh((counts[row] as number) / parts, rarity[row] as number);
      counts[row] = 0;
      weighed[i] = x;
      square += x * x;
    }
    this.scaleBlock(square > 0 ? length / Math.sqrt(square) : 0);
  }

  /**
   * Ends a block of the characters of words whose rows are summed already, each as often as it comes: lists only what rows that come more than once count
   * less than that. How much the sums count in the block.
   */
  endKeptBlock(words: readonly KnownWord[], length: number): number {
    const { counts } = this;
    let square = 0;
    for (const word of words) {
      const { characters } = word;
      square += word.square;
      for (let i = 0; i < characters.length; i++) {
        const row = characters[i] as number;
        const before = counts[row] as number;
        if (before < mostOfOne) counts[row] = before + 1;
        if (before === 1) this.list(row);
      }
    }
    for (let i = this.start; i < this.length; i++) {
      const row = this.at[i] as number;
      const [count, rarity] = [counts[row] as number, this.rarity[row] as number];
      const x = weigh(count, rarity);
      square += x * x - count * rarity * rarity;
      this.weighed[i] = x - count * rarity;
    }
    for (const { characters } of words) for (let i = 0; i < characters.length; i++) counts[characters[i] as number] = 0;
    const scale = square > 0 ? length / Math.sqrt(square) : 0;
    this.scaleBlock(scale);
    return scale;
  }

  private scaleBlock(scale: number): void {
    const { by, weighed } = this;
    for (let i = this.start; i < this.length; i++) by[i] = (weighed[i] as number) * scale;
    this.start = this.length;
  }

  /** The blocks since the last vector; good until the next. */
  endVector(): Vector {
    const vector = { at: this.at.subarray(0, this.length), by: this.by.subarray(0, this.length) };
    this.start = this.length = 0;
    return vector;
  }

  private list(row: number): void {
    if (this.length === this.at.length) this.grow();
    this.at[this.length++] = row;
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

/** Far below where a count would begin again at 0. */
const mostOfOne = 0xff00;
