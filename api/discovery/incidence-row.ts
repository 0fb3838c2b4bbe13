/** One incident as mining sees it: small enough to keep by the hundred thousand, and plain, so that a worker can be handed it. */
import type { ConceptId, Effect, InteractionType, Outcome, Role } from '../../schema/coded.ts';
import type { ArrowRow, ProofRow } from '../../graph/queries/evidence.ts';
import { order } from '../../graph/queries/order.ts';
import { ownSentences } from './own-sentences.ts';
import { sentences } from './sentences.ts';

/** A finding's role, outcome or effect; null where it has none or its report does not tell. */
export type AttributeValue = Role | Outcome | Effect | null;

/** A concept, with one value of its attribute, that the incident holds. */
export type Unit = {
  concept: ConceptId;
  value: AttributeValue;
  /** The sentences that prove it, by number within the incident. */
  sentences: number[];
  /** The surest finding of it that stands on a sentence of its own, and the quote there; null where no sentence is left to it, and it counts in no set. */
  proof: { finding: string; quote: string } | null;
};

/** An end of interactions: a finding by its concept, or a part of the system that is none (concept null). */
export type Node = { concept: ConceptId | null; finding: string | null; sentences: number[] };
/** An interaction between two different nodes, by their numbers. */
export type Arrow = { from: number; to: number; type: InteractionType; interaction: string };

export type IncidenceRow = {
  incident: string;
  /** Null where no report names one. */
  organisation: string | null;
  /** Whose style the report has: its organisation, or else the folder that it was read from. */
  house: string;
  units: Unit[];
  nodes: Node[];
  arrows: Arrow[];
};

const valueOf = ({ role, outcome, effect }: ProofRow): AttributeValue => role ?? outcome ?? (effect === 'unknown' ? null : effect);

/** The row of one incident from its likely findings and interactions. */
export function incidenceRow(
  incident: string,
  organisation: string | null,
  house: string,
  proofs: readonly ProofRow[],
  found: readonly ArrowRow[],
): IncidenceRow {
  const numbers = sentences(proofs);
  const sentenceOf = ({ quote }: ProofRow): number => numbers.get(quote) as number;
  const groups = [...Map.groupBy(proofs, (proof) => `${proof.concept} ${valueOf(proof) ?? ''}`).values()].map((group) =>
    group.toSorted((a, b) => b.confidence - a.confidence || order(a.finding, b.finding) || a.start - b.start),
  );
  // The surest has the first choice of a sentence.
  groups.sort(
    (a, b) =>
      first(b).confidence - first(a).confidence || order(first(a).concept, first(b).concept) || order(first(a).finding, first(b).finding),
  );
  const proved = groups.map((group) => [...new Set(group.map(sentenceOf))]);
  const own = ownSentences(proved);
  const units = groups.map((group, at): Unit => {
    const proof = own[at] === null ? undefined : group.find((one) => sentenceOf(one) === own[at]);
    return {
      concept: first(group).concept,
      value: valueOf(first(group)),
      sentences: proved[at] as number[],
      proof: proof === undefined ? null : { finding: proof.finding, quote: proof.quote },
    };
  });
  return { incident, organisation, house, units, ...graphOf(proofs, sentenceOf, found) };
}

const first = (group: readonly ProofRow[]): ProofRow => group[0] as ProofRow;

/** Nodes are findings, or parts by their phrase; two interactions of one quote between the same nodes are one, the surest. */
function graphOf(
  proofs: readonly ProofRow[],
  sentenceOf: (proof: ProofRow) => number,
  found: readonly ArrowRow[],
): Pick<IncidenceRow, 'nodes' | 'arrows'> {
  const findings = Map.groupBy(proofs, ({ finding }) => finding);
  const nodes: Node[] = [];
  const numbers = new Map<string, number>();
  const nodeOf = (ref: string | null, phrase: string): number => {
    const group = ref === null ? undefined : findings.get(ref);
    const key = group === undefined ? `part ${phrase.toLowerCase().trim()}` : `finding ${String(ref)}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, nodes.length);
    nodes.push(
      group === undefined
        ? { concept: null, finding: null, sentences: [] }
        : { concept: first(group).concept, finding: ref, sentences: [...new Set(group.map(sentenceOf))] },
    );
    return nodes.length - 1;
  };
  const told = new Set<string>();
  const arrows: Arrow[] = [];
  for (const arrow of found.toSorted((a, b) => b.confidence - a.confidence || order(a.interaction, b.interaction))) {
    const [from, to] = [nodeOf(arrow.sourceRef, arrow.source), nodeOf(arrow.targetRef, arrow.target)];
    const [typed, quoted] = [`${from} ${arrow.type} ${to}`, `${from} ${to} ${arrow.quote}`];
    if (from === to || told.has(typed) || told.has(quoted)) continue;
    told.add(typed).add(quoted);
    arrows.push({ from, to, type: arrow.type, interaction: arrow.interaction });
  }
  return { nodes, arrows };
}
