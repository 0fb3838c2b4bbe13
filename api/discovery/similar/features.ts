/** What an incident is compared by: its concepts, their values, its interactions between concepts, its named patterns. */
import type { ConceptId, Facet, InteractionType } from '../../../schema/coded.ts';
import type { AlikeFinding } from '../../../graph/queries/alike-findings.ts';
import type { IncidenceRow } from '../incidence-row.ts';

/** How much a facet says of the shape: what set it off, what ran out and how mechanisms fared, before how it was found and told. */
const facetWeight: Record<Facet, number> = {
  contributor: 1,
  saturation: 1.2,
  'safety-mechanism': 0.9,
  detection: 0.4,
  difficulty: 0.6,
  adaptation: 0.6,
};
const patternWeight = 0.7;
const arrowWeight = 1;
/** A concept with its value says as much again as the concept. */
const valueWeight = 1;

type Valued = Pick<AlikeFinding, 'role' | 'outcome' | 'effect'>;

/** A finding's role, outcome or effect; null where it has none or its report does not tell. */
export const valueOf = ({ role, outcome, effect }: Valued): string | null => role ?? outcome ?? (effect === 'unknown' ? null : effect);

export const conceptKey = (concept: ConceptId, value: string | null = null): string =>
  value === null ? `concept ${concept}` : `concept ${concept} ${value}`;
export const patternKey = (pattern: string): string => `pattern ${pattern}`;
/** An end that is no finding is null; an interaction between two of these has no key. */
export const arrowKey = (from: ConceptId | null, type: InteractionType, to: ConceptId | null): string | null =>
  from === null && to === null ? null : `arrow ${from ?? 'a part'} ${type} ${to ?? 'a part'}`;

const weightOf = (concept: ConceptId): number => facetWeight[concept.slice(0, concept.indexOf('/')) as Facet];

/**
 * The features of an incident, by key, each with its weight: that of its kind times the confidence of the surest finding of it. A condition is
 * the usual role of a contributor, so only triggers and what sustained are features of their own.
 */
export function features(
  findings: readonly AlikeFinding[],
  { nodes, arrows }: Pick<IncidenceRow, 'nodes' | 'arrows'>,
  patterns: ReadonlyMap<string, number>,
): Map<string, number> {
  const found = new Map<string, number>();
  const add = (key: string, weight: number): void => void found.set(key, Math.max(weight, found.get(key) ?? 0));
  for (const finding of findings) {
    const { concept, confidence } = finding;
    add(conceptKey(concept), weightOf(concept) * confidence);
    const value = valueOf(finding);
    if (value !== null && value !== 'condition') add(conceptKey(concept, value), valueWeight * weightOf(concept) * confidence);
  }
  for (const { from, to, type } of arrows) {
    const key = arrowKey(nodes[from]?.concept ?? null, type, nodes[to]?.concept ?? null);
    // A pair of which one end is no concept says far less.
    if (key !== null) add(key, key.includes('a part') ? arrowWeight / 4 : arrowWeight);
  }
  for (const [id, confidence] of patterns) add(patternKey(id), patternWeight * confidence);
  return new Map([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
