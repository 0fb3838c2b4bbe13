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

/** Alternatives of which one is said, in the order in which they are tried; each is words, `stem*` or `#` (a number), one after the other. */
export type Choice = readonly (readonly string[])[];

/** One step along the tokens of a sentence. */
export type Step =
  | { is: 'said'; choice: Choice; optional: boolean }
  | { is: 'not-next' | 'not-before'; choice: Choice }
  /** As few tokens as will do, at most so many, and no stronger break. */
  | { is: 'gap'; most: number }
  /** Nothing but breaks up to the end. */
  | { is: 'end' }
  /** There is a token. */
  | { is: 'anything' };

export type Compiled = {
  /** One way to go through the sentence, or two: the first place where one of them goes through is where the frame fires. */
  ways: readonly (readonly Step[])[];
  /** It can only fire where the sentence begins. */
  atStart: boolean;
  /** Words or `stem*` of which at least one is in every sentence that the frame can fire in; empty: any sentence. */
  anchors: string[];
  /** The same for each element that must be there, rarest first: a frame is only tried where all of them are. */
  needs: readonly string[][];
  without: Choice | null;
  withAlso: Choice | null;
  heading: Choice | null;
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

const choiceOf = (element: string): Choice => alternatives(element).map(wordsOf);

/** The words of an alternative; frames have most of them in common, so they have one list in common as well. */
const lists = new Map<string, readonly string[]>();
function wordsOf(alternative: string): readonly string[] {
  const known = lists.get(alternative);
  if (known !== undefined) return known;
  const fresh = alternative.split('_');
  lists.set(alternative, fresh);
  return fresh;
}

/** Numbers have no rarest word: they are looked up by how they begin. */
const digits = Array.from({ length: 10 }, (_, digit) => `${digit}*`);
const rarity = (word: string): number => (common.has(word) ? 0 : word.length);

/** The rarest word of each alternative stands for it: the longest that is not a common one. */
function anchorsOf(element: string): string[] | null {
  const found = alternatives(element).flatMap((alternative) => {
    const words = wordsOf(alternative);
    const rarest = (words.length === 1 ? words : words.toSorted((a, b) => rarity(b) - rarity(a)))[0] ?? '';
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
  let without: Choice | null = null;
  let withAlso: Choice | null = null;
  let heading: Choice | null = null;
  let anchors: string[] | null = null;
  let atStart = false;
  const needs: string[][] = [];
  const ways = sequences.map((sequence) => {
    const steps: Step[] = [];
    for (const element of sequence.split(/\s+/)) {
      if (element === '') continue;
      if (element.startsWith('in:')) heading = choiceOf(element.slice(3));
      else if (element === '*') steps.push({ is: 'anything' });
      else if (element === '^') {
        if (swap || steps.length > 0)
          throw new Error(`frame "${line}" asks for the start of the sentence, which has to come first and cannot be swapped`);
        atStart = true;
      } else if (element === '$') steps.push({ is: 'end' });
      else if (element.startsWith('~')) steps.push({ is: 'gap', most: Number(element.slice(1)) });
      else if (element.startsWith('<!')) steps.push({ is: 'not-before', choice: choiceOf(element.slice(2)) });
      else if (element.startsWith('!')) steps.push({ is: 'not-next', choice: choiceOf(element.slice(1)) });
      else if (element.startsWith('-')) without = choiceOf(element.slice(1));
      else if (element.startsWith('+')) {
        withAlso = choiceOf(element.slice(1));
        if (sequence.startsWith('+')) anchors ??= anchorsOf(element.slice(1));
      } else if (element.endsWith('?')) steps.push({ is: 'said', choice: choiceOf(element.slice(0, -1)), optional: true });
      else {
        steps.push({ is: 'said', choice: choiceOf(element), optional: false });
        const own = anchorsOf(element);
        if (own) needs.push(own);
        if (own && (!anchors || weight(own) > weight(anchors))) anchors = own;
      }
    }
    return steps;
  });
  if (!anchors && heading) anchors = [];
  if (!anchors) throw new Error(`frame "${line}" has no word to look it up by`);
  needs.sort((a, b) => weight(b) - weight(a));
  return { ways, atStart, anchors, needs, without, withAlso, heading, attribute };
}
