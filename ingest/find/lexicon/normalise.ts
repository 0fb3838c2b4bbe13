import { Spellings } from './spellings.ts';

/** A sentence as the frames see it. */
export type Words = {
  /** In lower case; `;` stands for a break that no gap crosses. */
  tokens: string[];
  /** For each token its place in the plain sentence. */
  starts: number[];
  ends: number[];
};

const piece = /[\p{L}\p{N}]+(?:['’](?:s|t|re|ve|ll|d|m)\b)?|%|[;!?()]|[.:](?=\s)| [–—-]{1,2} |—/gu;

/** `didn't` is read as `did not`, so that a frame needs one wording only. */
const contractions = new Map([
  ["can't", ['can', 'not']],
  ['cannot', ['can', 'not']],
  ["won't", ['will', 'not']],
  ["shan't", ['shall', 'not']],
]);

function expand(raw: string): string[] {
  const word = raw.toLowerCase().replace('’', "'");
  const known = contractions.get(word);
  if (known) return known;
  if (word.endsWith("n't")) return [word.slice(0, -3), 'not'];
  const apostrophe = word.indexOf("'");
  return apostrophe > 0 ? [word.slice(0, apostrophe)] : [word];
}

/** Splits the plain text of a sentence into tokens; hyphens, slashes and underscores part words (`fail-over` is `fail over`). */
export function normalise(plain: string): Words {
  if (plain !== last.plain) last = { plain, words: isSimple(plain) ? ofSimple(plain) : ofAny(plain) };
  return last.words;
}

/** Several readers ask for one sentence after the other. */
let last: { plain: string; words: Words } = { plain: '', words: ofAny('') };

function ofAny(plain: string): Words {
  const words: Words = { tokens: [], starts: [], ends: [] };
  for (const match of plain.matchAll(piece)) {
    const raw = match[0];
    const at = match.index;
    const parts = /[\p{L}\p{N}%]/u.test(raw) ? expand(raw) : [/[()]/.test(raw) ? raw : ';'];
    for (const part of parts) push(words, part, at, at + raw.length);
  }
  return words;
}

function push({ tokens, starts, ends }: Words, token: string, start: number, end: number): void {
  tokens.push(token);
  starts.push(start);
  ends.push(end);
}

/** What a character is in a sentence of ASCII characters (and typographic signs that are neither letters nor spaces), as nearly all are. */
const letter = 1;
const space = 2;
const kinds = new Uint8Array(128).map((_, code) => {
  const character = String.fromCharCode(code);
  return /[a-z0-9]/i.test(character) ? letter : /\s/.test(character) ? space : 0;
});
const simple = /^[\0-\x7f–—‘’“”…•]*$/;
const isSimple = (plain: string): boolean => simple.test(plain);
const kindAt = (text: string, at: number): number => kinds[text.charCodeAt(at)] ?? 0;

/** The same as `ofAny`, character by character: a third of the time. */
function ofSimple(plain: string): Words {
  const words: Words = { tokens: [], starts: [], ends: [] };
  const lower = plain.toLowerCase();
  for (let at = 0; at < plain.length;) {
    if (kindAt(plain, at) === letter) {
      let end = at + 1;
      while (kindAt(plain, end) === letter) end++;
      const mark = plain.charCodeAt(end);
      const after = mark === apostrophe || mark === quote ? ending.exec(plain.slice(end + 1, end + 4)) : null;
      if (after !== null) end += 1 + after[0].length;
      const word = spellings.of(lower, at, end);
      if (after === null && word !== 'cannot') push(words, word, at, end);
      else for (const part of expand(word)) push(words, part, at, end);
      at = end;
    } else at += breakAt(words, plain, at);
  }
  return words;
}

const spellings = new Spellings();
const apostrophe = "'".charCodeAt(0);
const quote = '’'.charCodeAt(0);
const ending = /^(?:s|t|re|ve|ll|d|m)\b/;
const dash = /^[–—-]$/;

/** Notes what the character at a place stands for, if anything; how many characters it takes. */
function breakAt(words: Words, plain: string, at: number): number {
  const sign = plain[at] ?? '';
  switch (sign) {
    case '%':
    case '(':
    case ')':
      push(words, sign, at, at + 1);
      return 1;
    case ';':
    case '!':
    case '?':
    case '—':
      push(words, ';', at, at + 1);
      return 1;
    case '.':
    case ':':
      if (kindAt(plain, at + 1) === space) push(words, ';', at, at + 1);
      return 1;
    case ' ': {
      const dashes = dash.test(plain[at + 1] ?? '') ? (dash.test(plain[at + 2] ?? '') ? 2 : 1) : 0;
      if (dashes === 0 || plain[at + dashes + 1] !== ' ') return 1;
      push(words, ';', at, at + dashes + 2);
      return dashes + 2;
    }
    default:
      return 1;
  }
}
