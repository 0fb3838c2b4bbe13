/** Who did what to what: sentences that the linear reader takes for an interaction, and whose words can be split into a source and a target. */
import { interactionTypes } from '../../schema/generated/vocabulary.ts';
import type { Finding, Interaction, InteractionType } from '../../schema/coded.ts';
import type { Document, Sentence } from '../document.ts';
import { phraseAfter, phraseBefore } from './ends.ts';
import { findingId } from './finding-id.ts';
import { framesOf } from './interaction-frames.ts';
import { emptyNouns, isIn } from './named-things.ts';
import { nounPhrases } from './noun-phrases.ts';
import { interactionColumn } from './linear/columns.ts';

/** What is told about interactions of a sentence: from which score on, and what the score gains by what its ends were told by (chosen by cross-validation). */
export const settings = { cut: -1.8, bonus: { verb: 0.8, cause: 0, order: -0.6 }, mostPerSentence: 2 } as const;

export type Ends = {
  source: string;
  target: string;
  /** What parts the ends: a verb of the type itself, words for cause and effect, or only that one is named first and one last. */
  by: keyof typeof settings.bonus;
};
type Told = Ends & { type: InteractionType; score: number };

/** `linear[i]` holds the log-odds of sentence i. One quote each, the whole sentence; ends are resolved to the findings that share most of their words in it. */
export function interactions(
  document: Document,
  sentences: readonly Sentence[],
  linear: readonly Float32Array[],
  findings: readonly Finding[],
): Interaction[] {
  const seen = new Map<string, number>();
  return sentences.flatMap((sentence, index) => {
    if (
      sentence.kind === 'action-item' ||
      sentence.kind === 'heading' ||
      sentence.kind === 'template-prompt' ||
      sentence.kind === 'boilerplate'
    )
      return [];
    const before = sentences[index - 1];
    return told(sentence.plain, before?.plain ?? '', linear[index] ?? new Float32Array()).map(
      ({ type, source, target, score }): Interaction => {
        const quote = document.text.slice(sentence.start, sentence.end);
        return {
          id: findingId(type, quote, seen),
          type,
          source,
          target,
          sourceRef: resolve(source, sentence, findings, target),
          targetRef: resolve(target, sentence, findings, source),
          confidence: Math.round(100 / (1 + Math.exp(-score))) / 100,
          quote,
          span: [sentence.start, sentence.end],
        };
      },
    );
  });
}

/** The interactions that a sentence tells, strongest first. */
export function told(plain: string, before: string, scores: Float32Array): Told[] {
  return interactionTypes
    .flatMap(({ id }): Told[] => {
      const score = scores[interactionColumn(id)] ?? -20;
      if (score + settings.bonus.verb < settings.cut) return [];
      const ends = endsOf(plain, before, id);
      if (ends === null) return [];
      const total = score + settings.bonus[ends.by];
      return total < settings.cut ? [] : [{ type: id, ...ends, score: total }];
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, settings.mostPerSentence);
}

/** Splits a sentence at the verb of the type, at words for cause and effect, or else takes what it names first and last. Null where it names less than two things. */
export function endsOf(plain: string, before: string, type: InteractionType): Ends | null {
  const lower = plain.toLowerCase();
  for (const [i, { pattern, forward }] of framesOf(type).entries()) {
    for (const match of lower.matchAll(pattern)) {
      const head = plain.slice(0, match.index);
      const tail = plain.slice(match.index + match[0].length);
      const left =
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

/** The finding whose quotes hold the sentence and whose component or concept shares a word with the phrase; null where none does, or where the other end shares as much. */
function resolve(phrase: string, sentence: Sentence, findings: readonly Finding[], other: string): string | null {
  const [mine, theirs] = [wordSet(phrase), wordSet(other)];
  let best: { id: string; shared: number } | null = null;
  for (const finding of findings) {
    if (!finding.spans.some(([start, end]) => start < sentence.end && end > sentence.start)) continue;
    const of = wordSet(`${finding.concept.replaceAll(/[/-]/g, ' ')} ${finding.component ?? ''}`);
    const shared = of.intersection(mine).size - of.intersection(theirs).size;
    if (shared > (best?.shared ?? 0)) best = { id: finding.id, shared };
  }
  return best?.id ?? null;
}

const wordSet = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/[a-z]{3,}/g) ?? []).map((word) => word.replace(/(?:ing|ed|es|s)$/, '')));
