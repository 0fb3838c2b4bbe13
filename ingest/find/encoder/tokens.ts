import type { Input } from './input.ts';
import type { Vocabulary } from './word-pieces.ts';
import { wordPieces } from './word-pieces.ts';

/** How many tokens the encoder reads: of the sentence itself, and in all. The same as in training (training/encoder/tokens.py). */
const longest = { own: 56, all: 80 } as const;

/** `ids`: rows of the token table; the first `own` of them are the sentence, the rest is around it. */
export type Tokens = { ids: number[]; own: number };

/** `[CLS] sentence [SEP] around [SEP]`, cut to what the encoder reads. */
export function tokensOf(vocabulary: Vocabulary, { own, around }: Input): Tokens {
  const [open = 0, close = 0] = ['[CLS]', '[SEP]'].map((piece) => vocabulary.get(piece));
  const first = [open, ...wordPieces(vocabulary, own, longest.own), close];
  const rest = wordPieces(vocabulary, around, longest.all - 1 - first.length);
  return { ids: [...first, ...rest, close], own: first.length };
}
