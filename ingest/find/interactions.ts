/** Who did what to what: sentences that the linear reader takes for an interaction, and whose words can be split into a source and a target. */
import { interactionTypes } from '../../schema/generated/vocabulary.ts';
import type { Finding, Interaction, InteractionType } from '../../schema/coded.ts';
import type { Document, Sentence } from '../document.ts';
import { phraseAfter, phraseBefore } from './ends.ts';
import { findingId } from './finding-id.ts';
import { framesOf } from './interaction-frames.ts';
import { interactionColumn } from './linear/columns.ts';

/** What is told about interactions of a sentence; `cut` and the verb's bonus are chosen by cross-validation. */
export const settings = { cut: -1.8, verbBonus: 0.8, mostPerSentence: 2 } as const;

export type Ends = {
  source: string;
  target: string;
  /** Whether a verb of the type itself was read, not only words for cause and effect. */
  verb: boolean;
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
      if (score + settings.verbBonus < settings.cut) return [];
      const ends = endsOf(plain, before, id);
      if (ends === null) return [];
      const total = score + (ends.verb ? settings.verbBonus : 0);
      return total < settings.cut ? [] : [{ type: id, ...ends, score: total }];
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, settings.mostPerSentence);
}

/** Splits a sentence at the verb of the type, or at words for cause and effect. Null where one side says nothing. */
export function endsOf(plain: string, before: string, type: InteractionType): Ends | null {
  const lower = plain.toLowerCase();
  for (const [i, { pattern, forward }] of framesOf(type).entries()) {
    for (const match of lower.matchAll(pattern)) {
      const left =
        phraseBefore(plain.slice(0, match.index)) ??
        (/^(?:this|that|it|these|which)\b/i.test(plain) || match.index === 0 ? phraseBefore(before) : null);
      const right = phraseAfter(plain.slice(match.index + match[0].length));
      if (left === null || right === null) continue;
      return forward ? { source: left, target: right, verb: i < 3 } : { source: right, target: left, verb: i < 3 };
    }
  }
  const [, cause = '', effect = ''] = causeFirst.exec(plain) ?? [];
  const [source, target] = [phraseAfter(cause), phraseAfter(effect)];
  return source === null || target === null ? null : { source, target, verb: false };
}

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
