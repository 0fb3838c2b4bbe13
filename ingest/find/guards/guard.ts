import type { ConceptId, Span } from '../../../schema/coded.ts';
import type { Sentence } from '../../document.ts';
import { hypothesis } from './hypothesis.ts';
import { mereMention } from './mere-mention.ts';
import { negation } from './negation.ts';
import { otherIncident } from './other-incident.ts';
import { plan } from './plan.ts';
import type { View } from './view.ts';
import { view } from './view.ts';

/** Why a candidate is no finding, or null where nothing speaks against it. */
export type GuardVerdict = { guard: string; reason: string } | null;

/** The guards, in the order in which they are asked. */
export const guards: readonly { id: string; check: (view: View) => string | null }[] = [
  { id: 'negation', check: negation },
  { id: 'hypothesis', check: hypothesis },
  { id: 'other-incident', check: otherIncident },
  { id: 'plan', check: plan },
  { id: 'mere-mention', check: mereMention },
];

/** Asks every guard about `sentence.plain[start, end)` taken for `concept`; the first that objects is the verdict. */
export function guardCue(sentence: Sentence, start: number, end: number, concept: ConceptId | null): GuardVerdict {
  const seen = view(sentence, start, end, concept);
  for (const { id, check } of guards) {
    const reason = check(seen);
    if (reason !== null) return { guard: id, reason };
  }
  return null;
}

/**
 * Asks every guard about a candidate's span, in document offsets, taken for `concept` (guards that depend on it are stricter where it is not given).
 * Where markup makes the plain text shorter than its source the whole sentence is looked at.
 */
export function guard(sentence: Sentence, span: Span, concept: ConceptId | null = null): GuardVerdict {
  const exact = sentence.plain.length === sentence.end - sentence.start;
  const [start, end] = exact ? [span[0] - sentence.start, span[1] - sentence.start] : [0, sentence.plain.length];
  return guardCue(sentence, start, end, concept);
}
