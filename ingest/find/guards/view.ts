import type { ConceptId } from '../../../schema/coded.ts';
import type { Sentence } from '../../document.ts';
import { Worded, words } from './words.ts';

/** What a guard looks at: the cue, and the words around it in its clause and its sentence, all in lower case and parted by single spaces. */
export type View = {
  /** The cue itself. */
  cue: string;
  /** The words of its clause before and after it. */
  before: string;
  after: string;
  /** The words of the sentence before and after the cue. */
  ahead: string;
  behind: string;
  whole: string;
  headings: string;
  kind: Sentence['kind'];
  /** No cue was found, so the sentence as a whole is judged. */
  alone: boolean;
  /** The clause of the cue; without a cue the whole sentence if it makes one statement, else nothing. */
  clause: string;
  /** It ends in a question mark of its own, not in `(?)`. */
  asks: boolean;
  /** What the cue is taken for; null where the caller does not know. */
  concept: ConceptId | null;
};

/** Where one statement ends and the next begins: punctuation, and words that turn or explain. */
const turn =
  /[;:()—–,]\s?|\s-\s|\b(?:but|however|although|though|whereas|while|because|which|so that|and then|yet|instead|until|except)\b/gi;

/** After these a sentence takes another turn, so what its first half denies is no verdict on the second. */
const contrast = / (?:but|however|although|though|whereas|yet|instead|until|except|so that) |[;:—–]/;

/** What all views of a sentence share; one sentence is asked about many times before the next. */
type Shared = {
  sentence: Sentence;
  turns: readonly (readonly [start: number, end: number])[];
  worded: Worded;
  whole: string;
  headings: string;
  asks: boolean;
  contrasts: boolean;
};
let last: Shared | null = null;
let lastSection: { section: readonly string[]; headings: string } = { section: [], headings: words('') };

function sharedOf(sentence: Sentence): Shared {
  if (last?.sentence === sentence) return last;
  const { plain, section } = sentence;
  const worded = new Worded(plain);
  const whole = worded.between(0, plain.length);
  if (section !== lastSection.section) lastSection = { section, headings: words(section.join(' ')) };
  last = {
    sentence,
    turns: [...plain.matchAll(turn)].map((match) => [match.index, match.index + match[0].length]),
    worded,
    whole,
    headings: lastSection.headings,
    asks: plain.includes('?') && /[^(]\?["'”]?\s*$/.test(plain),
    contrasts: contrast.test(whole),
  };
  return last;
}

/** The view of `plain[start, end)`; a cue that spans several clauses has them all as its clause. */
export function view(sentence: Sentence, start: number, end: number, concept: ConceptId | null): View {
  const { plain } = sentence;
  const { turns, worded, whole, headings, asks, contrasts } = sharedOf(sentence);
  const from = turns.findLast(([, after]) => after <= start)?.[1] ?? 0;
  const to = turns.find(([at, after]) => at >= end && after > start)?.[0] ?? plain.length;
  const alone = isBlank(plain, 0, start) && isBlank(plain, end, plain.length);
  const before = worded.between(from, start);
  const after = worded.between(end, to);
  return {
    cue: worded.between(start, end),
    before,
    after,
    alone,
    clause: alone ? (contrasts ? ' ' : whole) : worded.between(from, to),
    ahead: from === 0 ? before : worded.between(0, start),
    behind: to === plain.length ? after : worded.between(end, plain.length),
    whole,
    headings,
    kind: sentence.kind,
    asks,
    concept,
  };
}

/** Whether there is nothing but white space in `plain[from, to)`. */
const isBlank = (plain: string, from: number, to: number): boolean => from >= to || plain.slice(from, to).trim() === '';
