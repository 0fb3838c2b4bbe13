/** The last check before a proposal becomes a finding: its words are in the report, and they are about this incident. */
import type { ConceptId, Span } from '../../schema/coded.ts';
import type { Document, Sentence } from '../document.ts';
import { facetOf } from './concept-ids.ts';
import type { Proposal } from './fuse.ts';

/** How many proposals were refused, by reason. */
export type Dropped = Record<string, number>;
export type Refused = 'not-in-text' | 'template' | 'boilerplate' | 'plan-only' | `guarded:${string}`;

/**
 * What only action items say is at most this sure. Coders take such a plan for what was missing nine times in ten where the readers are sure of it; of readers in its context,
 * who ask whether it bore on this incident, one in ten does (QUALITY.md, what is shown first).
 */
const surestPlan = 0.8;

/** What speaks against a span taken for a concept (negated, hypothetical, another incident ...), or null. */
export type Guard = (sentence: Sentence, span: Span, concept: ConceptId) => { guard: string } | null;

/**
 * Keeps of every proposal the quotes that stand, and the proposals that keep one; counts the others in `dropped`.
 * What only action items say is at most `inferred` and never sure: a mechanism to be added was absent or blind, a gap to be closed was there.
 * They never prove what people did, how it was noticed or what ran full: such proposals are dropped.
 */
export function gate(
  document: Document,
  sentences: readonly Sentence[],
  proposals: readonly Proposal[],
  guard: Guard,
  dropped: Dropped,
): Proposal[] {
  return proposals.flatMap((proposal): Proposal[] => {
    const refused: Refused[] = [];
    const kept = proposal.spans.flatMap((span, i) => {
      const sentence = sentences[proposal.sentences[i] ?? -1];
      const cue = proposal.cues.find((candidate) => candidate.sentence === sentence?.index);
      const reason =
        sentence === undefined
          ? 'not-in-text'
          : (refusal(document, sentence, span, proposal) ?? objection(guard(sentence, cue?.span ?? span, proposal.concept)));
      if (reason !== null) refused.push(reason);
      return reason === null && sentence !== undefined ? [{ span, sentence }] : [];
    });
    if (kept.length === 0) {
      const reason = refused[0] ?? 'not-in-text';
      dropped[reason] = (dropped[reason] ?? 0) + 1;
      return [];
    }
    const planned = kept.every(({ sentence }) => sentence.kind === 'action-item');
    return [
      {
        ...proposal,
        spans: kept.map(({ span }) => span),
        sentences: kept.map(({ sentence }) => sentence.index),
        certainty: planned ? 'inferred' : proposal.certainty,
        confidence: planned ? Math.min(surestPlan, proposal.confidence) : proposal.confidence,
      },
    ];
  });
}

const neverPlanned = new Set(['adaptation', 'detection', 'saturation']);

function refusal(document: Document, sentence: Sentence, span: Span, proposal: Proposal): Refused | null {
  const [start, end] = span;
  if (start < sentence.start || end > sentence.end || end > document.text.length || document.text.slice(start, end).trim() === '')
    return 'not-in-text';
  if (sentence.kind === 'template-prompt') return 'template';
  if (sentence.kind === 'boilerplate') return 'boilerplate';
  if (sentence.kind === 'action-item' && neverPlanned.has(facetOf(proposal.concept))) return 'plan-only';
  return null;
}

/** Where a cue fired it is the cue that the guards judge, else the whole quote. */
const objection = (against: { guard: string } | null): Refused | null => (against === null ? null : `guarded:${against.guard}`);
