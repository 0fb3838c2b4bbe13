import type { ConceptId } from '../../../schema/coded.ts';
import type { Sentence } from '../../document.ts';

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

const words = (text: string): string =>
  ` ${(
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/n't\b/g, ' not')
      .match(/[\p{L}\p{N}']+|[,;:?]/gu) ?? []
  ).join(' ')} `;

/** Where one statement ends and the next begins: punctuation, and words that turn or explain. */
const turn =
  /[;:()—–,]\s?|\s-\s|\b(?:but|however|although|though|whereas|while|because|which|so that|and then|yet|instead|until|except)\b/gi;

/** After these a sentence takes another turn, so what its first half denies is no verdict on the second. */
const contrast = / (?:but|however|although|though|whereas|yet|instead|until|except|so that) |[;:—–]/;

/** The view of `plain[start, end)`; a cue that spans several clauses has them all as its clause. */
export function view(sentence: Sentence, start: number, end: number, concept: ConceptId | null): View {
  const { plain } = sentence;
  let from = 0;
  let to = plain.length;
  for (const match of plain.matchAll(turn)) {
    const after = match.index + match[0].length;
    if (after <= start) from = after;
    else if (match.index >= end) {
      to = match.index;
      break;
    }
  }
  const whole = words(plain);
  const alone = plain.slice(0, start).trim() === '' && plain.slice(end).trim() === '';
  return {
    cue: words(plain.slice(start, end)),
    before: words(plain.slice(from, start)),
    after: words(plain.slice(end, to)),
    alone,
    clause: !alone ? words(plain.slice(from, to)) : contrast.test(whole) ? ' ' : whole,
    ahead: words(plain.slice(0, start)),
    behind: words(plain.slice(end)),
    whole,
    headings: words(sentence.section.join(' ')),
    kind: sentence.kind,
    asks: /[^(]\?["'”]?\s*$/.test(plain),
    concept,
  };
}
