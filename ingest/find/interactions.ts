/** Who did what to what: sentences that tell an interaction, its likely types, and the phrases that are its ends. */
import { interactionTypes } from '../../schema/generated/vocabulary.ts';
import type { Finding, Interaction } from '../../schema/coded.ts';
import type { Document, Sentence } from '../document.ts';
import { findingId } from './finding-id.ts';
import { endsOf } from './interactions/ends-of.ts';
import { placeLikelihood, typeLikelihoods, typesTold } from './interactions/likelihood.ts';
import type { InteractionModel } from './interactions/model.ts';
import { interactionModels } from './interactions/model.ts';
import { lowerRepeats } from './interactions/repeats.ts';
import { resolve } from './interactions/resolve.ts';
import { sentenceSigns } from './interactions/sentence-signs.ts';

/** `linear[i]` holds the log-odds of sentence i, as the model was fitted on them. One quote each, the whole sentence; an end that is what a finding is about refers to it. Pure apart from loading the shipped weights once. */
export function interactions(
  document: Document,
  sentences: readonly Sentence[],
  linear: readonly Float32Array[],
  findings: readonly Finding[],
  model: InteractionModel = interactionModels().alone,
): Interaction[] {
  const seen = new Map<string, number>();
  const signs = sentenceSigns(sentences, linear, findings);
  const likely = lowerRepeats(
    signs.map((each) => (each === null ? null : placeLikelihood(model, each))),
    sentences.map(({ plain }) => plain),
    model.cut.first,
  );
  return sentences.flatMap((sentence, index) => {
    const [own, told] = [signs[index] ?? null, likely[index] ?? null];
    if (own === null || told === null || told < model.cut.first) return [];
    const previous = sentences[index - 1]?.plain ?? '';
    return typesTold(told, typeLikelihoods(model, own), model.cut).flatMap(({ type: k, likelihood }): Interaction[] => {
      const type = interactionTypes[k]?.id;
      const ends = type === undefined ? null : endsOf(sentence.plain, previous, type, model);
      if (type === undefined || ends === null) return [];
      const quote = document.text.slice(sentence.start, sentence.end);
      return [
        {
          id: findingId(type, quote, seen),
          type,
          ...ends,
          sourceRef: resolve('source', ends, type, sentence, findings),
          targetRef: resolve('target', ends, type, sentence, findings),
          confidence: Math.round(100 * likelihood) / 100,
          quote,
          span: [sentence.start, sentence.end],
        },
      ];
    });
  });
}
