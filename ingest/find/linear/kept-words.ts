import type { KnownWord } from './known-words.ts';
import type { RowSum } from './row-sum.ts';
import { mostKept } from './sum-kernel.ts';

/**
 * The rows of a word's characters, summed once and then kept as long as there is room: reports repeat their words, and a word has ten such rows. Each is
 * summed by itself and in the same order, so that a sentence comes to the same whatever was read before it.
 */
export class KeptWords {
  private readonly rows: RowSum;
  private round = 0;
  private next = 0;

  constructor(rows: RowSum) {
    this.rows = rows;
  }

  /** Where the sums of all the words are kept, until the next call; null where they are too many. */
  placesOf(words: readonly KnownWord[]): Int32Array | null {
    if (words.length > mostKept) return null;
    if (this.next + words.length > mostKept) {
      this.round++;
      this.next = 0;
    }
    const places = new Int32Array(words.length);
    for (let i = 0; i < words.length; i++) places[i] = this.placeOf(words[i] as KnownWord);
    return places;
  }

  private placeOf(word: KnownWord): number {
    if (word.round !== this.round) {
      word.round = this.round;
      word.kept = this.next++;
      this.rows.keep(word.kept, { at: word.characters, by: word.rarities });
    }
    return word.kept;
  }
}
