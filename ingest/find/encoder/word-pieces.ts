/**
 * Words cut into the pieces that the encoder knows, as BERT's uncased WordPiece does it: lower case, accents off, punctuation and Chinese
 * characters apart, then the longest known piece from the left. The same as Python's `tokenizers` does in training (encoder.test.ts).
 */

/** Piece → its row in the token table; pieces inside a word start with `##`. */
export type Vocabulary = ReadonlyMap<string, number>;

/** One piece a line, in the order of the token table. */
export const parseVocabulary = (text: string): Vocabulary =>
  new Map(
    text
      .trimEnd()
      .split('\n')
      .map((piece, row) => [piece, row]),
  );

/** A word longer than this is unknown as a whole. */
const longestWord = 100;

/** The rows of the pieces of a text, no more than `most`; throws where the vocabulary has no `[UNK]`. */
export function wordPieces(vocabulary: Vocabulary, text: string, most: number): number[] {
  const unknown = vocabulary.get('[UNK]');
  if (unknown === undefined) throw new Error('the vocabulary has no [UNK]; run `npm run train`');
  const rows: number[] = [];
  for (const word of wordsIn(text)) {
    if (rows.length >= most) break;
    rows.push(...(piecesOf(vocabulary, word) ?? [unknown]));
  }
  return rows.slice(0, most);
}

/** Pieces of one word, or null where a part of it is not known. */
function piecesOf(vocabulary: Vocabulary, word: string): number[] | null {
  const letters = Array.from(word);
  if (letters.length > longestWord) return null;
  const rows: number[] = [];
  for (let start = 0; start < letters.length;) {
    let end = letters.length;
    let row: number | undefined;
    for (; end > start; end--) {
      row = vocabulary.get((start > 0 ? '##' : '') + letters.slice(start, end).join(''));
      if (row !== undefined) break;
    }
    if (row === undefined) return null;
    rows.push(row);
    start = end;
  }
  return rows;
}

const han =
  /[\u{4E00}-\u{9FFF}\u{3400}-\u{4DBF}\u{20000}-\u{2A6DF}\u{2A700}-\u{2B73F}\u{2B740}-\u{2B81F}\u{2B820}-\u{2CEAF}\u{F900}-\u{FAFF}\u{2F800}-\u{2FA1F}]/gu;
/** All of ASCII that is neither letter nor digit counts as punctuation, signs included. */
const punctuation = /[!-/:-@[-`{-~]|\p{P}/gu;

function wordsIn(text: string): string[] {
  const clean = text
    .replace(/[\t\n\r]/g, ' ')
    .replace(/[\0\uFFFD]|\p{C}/gu, '')
    .replace(han, ' $& ');
  const folded = clean
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
  return folded
    .replace(punctuation, ' $& ')
    .split(/\p{White_Space}+/u)
    .filter((word) => word !== '');
}
