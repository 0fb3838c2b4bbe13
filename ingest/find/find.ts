/**
 * What a report says of its incident: findings with the sentences that prove them, and who did what to what.
 *
 *   readers (lexicon, linear, encoder) -> fuse -> weighed -> gate -> attributes -> interactions
 */
import type { Finding, Interaction } from '../../schema/coded.ts';
import type { Candidate, Document, Sentence } from '../document.ts';
import type { AttributeModels } from './attributes.ts';
import { attributeOf } from './attributes.ts';
import { componentOf } from './component.ts';
import type { Encoded } from './encoder/read.ts';
import { findingId } from './finding-id.ts';
import type { Proposal } from './fuse.ts';
import { fuse } from './fuse.ts';
import type { Fusion } from './fusion.ts';
import type { Dropped, Guard } from './gate.ts';
import { gate } from './gate.ts';
import { guard } from './guards/guard.ts';
import type { AssertedModel } from './guards/asserted.ts';
import { assertedBy, mostAdded } from './guards/asserted.ts';
import { assertedByEncoder } from './guards/asserted-by-encoder.ts';
import type { InteractionModels } from './interactions/model.ts';
import { interactionModels } from './interactions/model.ts';
import { interactions } from './interactions.ts';
import { joined } from './joined.ts';
import { cuesRefused, readByCues } from './lexicon/read-by-cues.ts';
import { readLinear } from './linear/read.ts';
import type { Claim } from './model/read-by-model.ts';
import { withClaims } from './model/with-claims.ts';
import type { Trained } from './trained.ts';
import { trained } from './trained.ts';
import { weighed } from './weighed.ts';

export type Found = { findings: Finding[]; interactions: Interaction[]; dropped: Record<string, number> };

/**
 * What the readers say of each sentence: the linear reader's and the encoder's log-odds (linear/columns.ts; null where no encoder can run) and the
 * cues that no guard objects to; and what a language model claims, where one was asked.
 */
export type Readings = { linear: Float32Array[]; encoder: Encoded | null; cues: Candidate[][]; claims?: readonly Claim[] };

/**
 * Findings and interactions of a document, status `found`; `dropped` counts what the gate refused, by reason.
 * The encoder has read beforehand (encoder/read.ts), because it runs asynchronously. Pure apart from loading the shipped weights once; the
 * same document gives the same bytes.
 */
export function find(
  document: Document,
  sentences: readonly Sentence[],
  by: Trained = trained(),
  claims: readonly Claim[] = [],
  encoder: Encoded | null = null,
): Found {
  const cues = sentences.map((sentence) => readByCues(sentence));
  const linear = readLinear(sentences, by.linear);
  const fusion = encoder === null ? by.fusion.alone : by.fusion.joined;
  return assemble(document, sentences, { linear, encoder, cues, claims }, { fusion, attributes: by.attributes, asserted: by.asserted });
}

/** From readings to findings and interactions: everything after the readers; the shipped interaction models where none are given. */
export function assemble(
  document: Document,
  sentences: readonly Sentence[],
  readings: Readings,
  by: { fusion: Fusion; attributes: AttributeModels; asserted?: AssertedModel; interactions?: InteractionModels },
): Found {
  const { findings, learned, dropped } = assembleFindings(document, sentences, readings, by);
  const { alone, joined: both } = by.interactions ?? interactionModels();
  const told =
    readings.encoder !== null && both !== null
      ? interactions(document, sentences, learned, findings, both)
      : interactions(document, sentences, readings.linear, findings, alone);
  return { findings, interactions: told, dropped };
}

/** The findings alone, and `learned`, the log-odds of the learned readers together. */
export function assembleFindings(
  document: Document,
  sentences: readonly Sentence[],
  { linear, encoder, cues, claims = [] }: Readings,
  by: { fusion: Fusion; attributes: AttributeModels; asserted?: AssertedModel },
): { findings: Finding[]; learned: Float32Array[]; dropped: Record<string, number> } {
  const dropped: Dropped = {};
  const seen = new Map<string, number>();
  const learned = joined(linear, encoder, by.fusion.encoder);
  const own = ownProposals(document, sentences, learned, { encoder, cues }, by, dropped);
  const findings = gate(document, sentences, withClaims(document.text, sentences, own, claims), objection, dropped).map((proposal) =>
    finding(document, sentences, proposal, by.attributes, encoder, seen),
  );
  return { findings, learned, dropped };
}

/** What our own readers propose, weighed by what its sentences assert: the encoder tells it best, else the guard that has learnt it does, where it is given. */
function ownProposals(
  { text }: Document,
  sentences: readonly Sentence[],
  learned: readonly Float32Array[],
  { encoder, cues }: Pick<Readings, 'encoder' | 'cues'>,
  { fusion, asserted }: { fusion: Fusion; asserted?: AssertedModel },
  dropped: Dropped,
): Proposal[] {
  if (encoder !== null)
    return weighed(sentences, fuse(text, sentences, learned, cues, fusion), assertedByEncoder(encoder), fusion.cut, dropped);
  if (asserted === undefined) return fuse(text, sentences, learned, cues, fusion);
  const offered = fuse(text, sentences, learned, cues, { ...fusion, cut: fusion.cut - mostAdded });
  return weighed(sentences, offered, assertedBy(asserted), fusion.cut, dropped);
}

/** A guard speaks against a sentence, or against each of the lexicon's own words for the concept in it: then the learned readers know no better. */
const objection: Guard = (sentence, span, concept) => guard(sentence, span, concept) ?? cuesRefused(sentence, concept);

function finding(
  document: Document,
  sentences: readonly Sentence[],
  proposal: Proposal,
  attributes: AttributeModels,
  encoder: Encoded | null,
  seen: Map<string, number>,
): Finding {
  const quotes = proposal.spans.map(([start, end]) => document.text.slice(start, end));
  return {
    id: findingId(proposal.concept, quotes[0] ?? '', seen),
    concept: proposal.concept,
    ...attributeOf(proposal, sentences, attributes, encoder),
    component: componentIn(document, sentences, proposal),
    certainty: proposal.certainty,
    confidence: proposal.confidence,
    status: 'found',
    by: proposal.by,
    quotes,
    spans: proposal.spans,
  };
}

/** What the best sentence of a proposal says that it concerns. */
function componentIn({ text }: Document, sentences: readonly Sentence[], { concept, sentences: [index], cues }: Proposal): string | null {
  const sentence = sentences[index ?? -1];
  if (sentence === undefined) return null;
  const cue = cues.find((one) => one.sentence === index)?.cue ?? null;
  return componentOf(concept, { plain: sentence.plain, raw: text.slice(sentence.start, sentence.end), cue });
}
