/** Splits a sentence at the words that part who did it from what it was done to. */
import type { InteractionType } from '../../../schema/coded.ts';
import { phraseAfter, phraseBefore } from '../ends.ts';
import { framesOf } from '../interaction-frames.ts';
import { emptyNouns, isIn } from '../named-things.ts';
import { nounPhrases } from '../noun-phrases.ts';

export type Split = {
  source: string;
  target: string;
  /** What parts the ends: a verb of the type itself, words for cause and effect, or only that one is named first and one last. */
  by: 'verb' | 'cause' | 'order';
};

/** Splits at the verb of the type, at words for cause and effect, or else takes what the sentence names first and last; "this" stands for what the sentence before told. Null where it names less than two things. */
export function split(plain: string, before: string, type: InteractionType): Split | null {
  const lower = plain.toLowerCase();
  for (const [i, { pattern, forward }] of framesOf(type).entries()) {
    for (const match of lower.matchAll(pattern)) {
      const head = plain.slice(0, match.index);
      const tail = plain.slice(match.index + match[0].length);
      const left =
        (/^(?:which|that) /.test(match[0]) ? lastThing(head) : null) ??
        telling(phraseBefore(head)) ??
        lastThing(head) ??
        (/^(?:this|that|it|these|which)\b/i.test(plain) || match.index === 0 ? phraseBefore(before) : null) ??
        phraseBefore(head);
      const right = telling(phraseAfter(tail)) ?? firstThing(tail) ?? phraseAfter(tail);
      if (left === null || right === null) continue;
      const by = i < 3 ? 'verb' : 'cause';
      return forward ? { source: left, target: right, by } : { source: right, target: left, by };
    }
  }
  const [, cause = '', effect = ''] = causeFirst.exec(plain) ?? [];
  const [source, target] = [phraseAfter(cause), phraseAfter(effect)];
  if (source !== null && target !== null) return { source, target, by: 'cause' };
  const [first, ...others] = things(plain);
  const last = others.at(-1);
  return first === undefined || last === undefined ? null : { source: first, target: last, by: 'order' };
}

/** The phrase, where it names more than trouble or time ("the issue", "detected"). */
const telling = (phrase: string | null): string | null => (phrase !== null && things(phrase).length > 0 ? phrase : null);
const firstThing = (text: string): string | null => things(text)[0] ?? null;
const lastThing = (text: string): string | null => things(text).at(-1) ?? null;
const things = (text: string): string[] =>
  nounPhrases(text)
    .filter(({ words }) => !words.every((word) => word === 'of' || isIn(emptyNouns, word)))
    .map(({ start, end }) => text.slice(start, end));

/** "Because of SOURCE, TARGET ..." */
const causeFirst = /^(?:due to|because of|as a result of|because|owing to|following|after|when|once|since)\s+([^,]+),\s+(.+)$/is;
