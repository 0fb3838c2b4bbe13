/**
 * The frame notation, compiled once. A frame is one line of words that engineers say; README.md beside this file tells more.
 *
 *     word        that word            word*       any word that begins so
 *     a|b_c       a, or b then c       x?          x may be missing
 *     ~5          up to 5 words here   <5>         both sides within 5 words, in either order
 *     !a|b        not followed by a    <!a|b       not preceded by a
 *     -a|b        neither a nor b anywhere in the sentence      +a|b   one of them somewhere in it
 *     in:a|b      a heading above says a or b                   *      any sentence (with in: only)
 *     @class      a word class of classes.ts                    > x    what the frame knows: role, outcome or effect
 */
import { classes } from './classes.ts';

export type Compiled = {
  pattern: RegExp;
  /** Words or `stem*` of which at least one is in every sentence that the frame can fire in; empty: any sentence. */
  anchors: string[];
  /** The same for each other element that must be there: a frame is only tried where all of them are. */
  needs: readonly string[][];
  without: RegExp | null;
  withAlso: RegExp | null;
  heading: RegExp | null;
  /** Role, outcome or effect. */
  attribute: string | null;
};

const common = new Set(
  'a an the of to in on at by for from with and or but not no was were is are be been being had has have it its this that these those we our us they their there as so if when which who what all any some one only could would should did do does can will may might more than then up out down off over into after before during due'.split(
    ' ',
  ),
);

/** Replaces classes and gives the alternatives of one element. */
function alternatives(element: string): string[] {
  return element.split('|').flatMap((alternative) => {
    if (!alternative.startsWith('@')) return [alternative];
    const words = classes[alternative.slice(1)];
    if (!words) throw new Error(`no word class ${alternative}; classes are in ingest/find/lexicon/classes.ts`);
    return alternatives(words);
  });
}

const escape = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
const wordSource = (word: string): string =>
  word === '#' ? '\\d[^ ]*' : word.endsWith('*') ? `${escape(word.slice(0, -1))}[^ ]*` : escape(word);
const alternativeSource = (alternative: string): string => `${alternative.split('_').map(wordSource).join(' ')} `;
const oneOf = (element: string): string => `(?:${alternatives(element).map(alternativeSource).join('|')})`;
const anywhere = (element: string): RegExp => new RegExp(` ${oneOf(element)}`);
const gap = (words: string): string => `(?:[^ ;]+ ){0,${Number(words)}}?`;

/** Numbers have no rarest word: they are looked up by how they begin. */
const digits = Array.from({ length: 10 }, (_, digit) => `${digit}*`);
const rarity = (word: string): number => (common.has(word) ? 0 : word.length);

/** The rarest word of each alternative stands for it: the longest that is not a common one. */
function anchorsOf(element: string): string[] | null {
  const found = alternatives(element).flatMap((alternative) => {
    const rarest = alternative.split('_').toSorted((a, b) => rarity(b) - rarity(a))[0] ?? '';
    return rarest === '#' ? digits : [rarest];
  });
  return found.includes('') || found.includes('*') ? null : found;
}

/** How rare an element is: short and common words are everywhere, many alternatives nearly so. */
const weight = (words: string[]): number => Math.min(...words.map((word) => (common.has(word) ? -9 : word.length))) - words.length / 10;

/** Compiles one line of the table. Throws on a line that it cannot read, naming it. */
export function compile(line: string): Compiled {
  const [body = '', attribute = null] = line.split(' > ').map((part) => part.trim());
  const swap = /^(.*) <(\d+)> (.*)$/.exec(body);
  const sequences = swap ? [`${swap[1]} ~${swap[2]} ${swap[3]}`, `${swap[3]} ~${swap[2]} ${swap[1]}`] : [body];
  let without: RegExp | null = null;
  let withAlso: RegExp | null = null;
  let heading: RegExp | null = null;
  let anchors: string[] | null = null;
  const needs: string[][] = [];
  const sources = sequences.map((sequence) => {
    let source = '';
    for (const element of sequence.split(/\s+/)) {
      if (element === '') continue;
      if (element.startsWith('in:')) heading = anywhere(element.slice(3));
      else if (element === '*') source += '(?=.)';
      else if (element === '^') source = `^ (?<=^ )${source}`;
      else if (element === '$') source += '(?=(?:; )*$)';
      else if (element.startsWith('~')) source += gap(element.slice(1));
      else if (element.startsWith('<!')) source += `(?<! ${oneOf(element.slice(2))})`;
      else if (element.startsWith('!')) source += `(?!${oneOf(element.slice(1))})`;
      else if (element.startsWith('-')) without = anywhere(element.slice(1));
      else if (element.startsWith('+')) {
        withAlso = anywhere(element.slice(1));
        if (sequence.startsWith('+')) anchors ??= anchorsOf(element.slice(1));
      } else if (element.endsWith('?')) source += `(?:${oneOf(element.slice(0, -1))})?`;
      else {
        source += oneOf(element);
        const own = anchorsOf(element);
        if (own) needs.push(own);
        if (own && (!anchors || weight(own) > weight(anchors))) anchors = own;
      }
    }
    return source;
  });
  if (!anchors && heading) anchors = [];
  if (!anchors) throw new Error(`frame "${line}" has no word to look it up by`);
  const start = sources.map((source) => (source.startsWith('^') ? source : `(?<= )${source}`));
  return { pattern: new RegExp(start.join('|')), anchors, needs, without, withAlso, heading, attribute };
}
