import type { Dictionary } from './dictionary.ts';
import { characters, common, family, hashWord, open, stem, step, wordsOf } from './features.ts';

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
  /** How rare each of them is, and the sum of the squares. */
  rarities: Float32Array;
  square: number;
  /** Where the sum of the rows of its characters is kept, and in which round of keeping them (kept-words.ts). */
  kept: number;
  round: number;
  /** The hash of a pair that begins with it, next to the other word and over a gap, up to the other word. */
  pair: number;
  gap: number;
};

/** So many are remembered, none that is longer: reports repeat their words, and memory stays flat however many of them are read. */
const most = 20_000;
const longest = 60;
/** Places for them, a power of two with room to spare. */
const places = 1 << 15;

/** The words of a plain sentence, as `wordsOf` gives them, with what a dictionary knows of them, remembered. */
export function knownWords(dictionary: Dictionary): (plain: string) => KnownWord[] {
  const remembered = new Remembered(dictionary);
  return (plain) => remembered.read(plain);
}

const letter = 1;
const digit = 2;
const quote = 3;
const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[a-z]/.test(character) ? letter : /\d/.test(character) ? digit : character === "'" ? quote : 0;
});
const zero = '0'.charCodeAt(0);
const apostrophe = "'".charCodeAt(0);
const isTypographicQuote = (code: number): boolean => code === 0x2018 || code === 0x2019;

/** Words by their characters: one that is remembered is found while it is read, without a string of its own. */
class Remembered {
  private readonly dictionary: Dictionary;
  private readonly words = Array.from<KnownWord | undefined>({ length: places });
  private readonly hashes = new Int32Array(places);
  private count = 0;
  /** The word that is being read. */
  private readonly spelt = new Uint16Array(longest);
  private length = 0;
  private hash = 0;

  constructor(dictionary: Dictionary) {
    this.dictionary = dictionary;
  }

  read(plain: string): KnownWord[] {
    const text = plain.toLowerCase();
    const out: KnownWord[] = [];
    for (let at = 0; at < text.length;) {
      const kind = kindAt(text, at);
      if (kind !== letter && kind !== digit) {
        at++;
        continue;
      }
      this.length = this.hash = 0;
      let end = this.spell(text, at, true);
      if (kindAt(text, end) === quote && kindAt(text, end + 1) === letter) {
        this.put(apostrophe);
        end = this.spell(text, end + 1, false);
      }
      out.push(this.length <= longest ? this.wordRead() : knownWord(wordsOf(text.slice(at, end))[0] ?? '', this.dictionary));
      at = end;
    }
    return out;
  }

  /** Takes up letters and, where they count, numbers, each as 0; where they end. */
  private spell(text: string, from: number, digits: boolean): number {
    let at = from;
    for (;;) {
      const kind = kindAt(text, at);
      if (kind === letter) this.put(text.charCodeAt(at++));
      else if (digits && kind === digit) {
        this.put(zero);
        while (kindAt(text, at) === digit) at++;
      } else return at;
    }
  }

  private put(code: number): void {
    if (this.length < longest) this.spelt[this.length] = code;
    this.length++;
    this.hash = step(this.hash, code);
  }

  private wordRead(): KnownWord {
    const { hash, hashes, words } = this;
    let place = (hash ^ (hash >>> 15)) & (places - 1);
    for (let known = words[place]; known !== undefined; known = words[place]) {
      if (hashes[place] === hash && this.isRead(known.text)) return known;
      place = (place + 1) & (places - 1);
    }
    const fresh = knownWord(String.fromCharCode(...this.spelt.subarray(0, this.length)), this.dictionary);
    if (this.count >= most) {
      words.fill(undefined);
      this.count = 0;
    }
    this.count++;
    words[place] = fresh;
    hashes[place] = hash;
    return fresh;
  }

  private isRead(text: string): boolean {
    if (text.length !== this.length) return false;
    for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) !== this.spelt[i]) return false;
    return true;
  }
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 128 ? (kinds[code] as number) : isTypographicQuote(code) ? quote : 0;
}

function knownWord(text: string, dictionary: Dictionary): KnownWord {
  const stemmed = stem(text);
  const row = (what: string, kind: number): number => dictionary.row(hashWord(what, open(kind)));
  const runs: number[] = [];
  characters(text, (hash) => {
    const known = dictionary.row(hash);
    if (known >= 0) runs.push(known);
  });
  const rarities = runs.map((known) => dictionary.rarity[known] as number);
  return {
    text,
    word: row(text, family.word),
    stem: row(stemmed, family.stem),
    before: common.has(text) ? -1 : row(stemmed, family.before),
    after: common.has(text) ? -1 : row(stemmed, family.after),
    heading: row(stemmed, family.heading),
    characters: Int32Array.from(runs),
    rarities: Float32Array.from(rarities),
    square: rarities.reduce((sum, rarity) => sum + rarity * rarity, 0),
    kept: -1,
    round: -1,
    pair: step(hashWord(text, open(family.pair)), 32),
    gap: step(hashWord(text, open(family.gap)), 32),
  };
}
