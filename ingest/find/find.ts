/**
 * What a report says of its incident: findings with the sentences that prove them, and who did what to what.
 *
 *   readers (lexicon, linear) -> fuse -> attributes -> gate -> interactions
 */
import type { Finding, Interaction } from '../../schema/coded.ts';
import type { Document, Sentence } from '../document.ts';
import { attributeOf } from './attributes.ts';
import { findingId } from './finding-id.ts';
import { fuse } from './fuse.ts';
import { type Dropped, gate } from './gate.ts';
import { guard } from './guards/guard.ts';
import { interactions } from './interactions.ts';
import { readByCues } from './lexicon/read-by-cues.ts';
import { readLinear } from './linear/read.ts';
import { type Trained, trained } from './trained.ts';

export type Found = { findings: Finding[]; interactions: Interaction[]; dropped: Record<string, number> };

/**
 * Findings and interactions of a document, status `found`; `dropped` counts what the gate refused, by reason.
 * Pure apart from loading the shipped weights once; the same document gives the same bytes.
 */
export function find(document: Document, sentences: readonly Sentence[], by: Trained = trained()): Found {
  const scores = readLinear(sentences, by.linear);
  const cues = sentences.map((sentence) => readByCues(sentence));
  const proposals = fuse(sentences, scores, cues, by.fusion);
  const dropped: Dropped = {};
  const passed = gate(document, sentences, proposals, guard, dropped);
  const seen = new Map<string, number>();
  const findings = passed.map((proposal): Finding => {
    const quotes = proposal.spans.map(([start, end]) => document.text.slice(start, end));
    return {
      id: findingId(proposal.concept, quotes[0] ?? '', seen),
      concept: proposal.concept,
      ...attributeOf(proposal, sentences, by.attributes),
      component: null,
      certainty: proposal.certainty,
      confidence: proposal.confidence,
      status: 'found',
      by: proposal.by,
      quotes,
      spans: proposal.spans,
    };
  });
  return { findings, interactions: interactions(document, sentences, scores, findings), dropped };
}
