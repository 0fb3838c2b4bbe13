/** Fits how a sentence that asserts its concept is told from one that denies, supposes or plans it, tells of another incident or only mentions it (guards/asserted.ts). */
import type { ConceptId } from '../../../schema/coded.ts';
import type { Sentence } from '../../document.ts';
import { conceptIds } from '../concept-ids.ts';
import type { AssertedModel } from '../guards/asserted.ts';
import { usual } from '../guards/asserted.ts';
import { assertedSigns, tokensOf } from '../guards/asserted-signs.ts';
import { fitRows, round } from './fit-rows.ts';
import type { Labelled } from './gold.ts';
import { plainSentence } from './written.ts';
import type { WrittenSentence } from './written-sentence.ts';

/** A word is kept where the sentences of so many concepts hold it: then it is no word of a topic. */
const leastConcepts = 12;
/** Signs of fewer sentences say too little. */
const leastSentences = 3;
/** A sentence's weights are averaged over its signs, hence large; this brings a sentence of usual length to steps that the regression takes. */
const scale = 75;
/** A weight below this (of 10 to 100 that count) is left out: a third of the file, and the same figures. */
const tiny = 4;

type Example = { signs: string[]; asserts: boolean };

/**
 * Logistic regression on our own sentences (those whose look-alikes are only about neighbouring concepts left out) and on what coders quoted, all of which asserts.
 * Without look-alikes there is nothing to tell apart, and the model says nothing. Same input, same bytes.
 */
export function fitGuard(reports: readonly Labelled[], written: readonly WrittenSentence[]): AssertedModel {
  const own = written.filter(({ why }) => why !== 'neighbour');
  if (!own.some(({ kind }) => kind === 'lookalike')) return { words: [], bias: usual, weights: {} };
  const words = commonWords(own);
  const known = new Set(words);
  const signsOf = (sentence: Sentence, concept: ConceptId): string[] => assertedSigns(sentence, concept, known);
  const examples: Example[] = [
    ...own.map(({ say, concept, kind }) => ({
      signs: signsOf(plainSentence(say), concept as ConceptId),
      asserts: kind === 'true',
    })),
    ...reports.flatMap(({ sentences, labels }) =>
      sentences.flatMap((sentence, i) =>
        conceptIds.flatMap((concept, column) => (labels[i]?.has(column) ? [{ signs: signsOf(sentence, concept), asserts: true }] : [])),
      ),
    ),
  ];
  const { bias, weights } = fitRows(
    examples.map(({ signs, asserts }) => ({
      signs: signs.map((sign): [string, number] => [sign, scale / signs.length]),
      offset: null,
      wanted: [asserts ? 1 : 0],
    })),
    { rounds: 60, decay: 0.0003, width: 1, least: leastSentences },
  );
  return {
    words,
    bias: bias[0] ?? 0,
    weights: Object.fromEntries(
      Object.entries(weights).flatMap(([sign, [weight = 0]]) => (Math.abs(weight * scale) < tiny ? [] : [[sign, round(weight * scale)]])),
    ),
  };
}

function commonWords(own: readonly WrittenSentence[]): string[] {
  const concepts = new Map<string, Set<string>>();
  for (const { say, concept } of own)
    for (const token of tokensOf(say)) concepts.set(token, (concepts.get(token) ?? new Set<string>()).add(concept));
  return [...concepts].flatMap(([token, of]) => (of.size >= leastConcepts && /\p{L}/u.test(token) ? [token] : [])).toSorted();
}
