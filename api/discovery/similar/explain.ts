/** Why two incidents are alike, and how they differ, from their findings and interactions. */
import type { ConceptId } from '../../../schema/coded.ts';
import type { FindingRow } from '../../../graph/queries/finding.ts';
import type { InteractionRow } from '../../../graph/queries/interaction.ts';
import { order } from '../../../graph/queries/order.ts';
import { arrowKey, conceptKey, patternKey, valueOf } from './features.ts';

/** One incident as it is compared: likely findings, likely interactions, and patterns that hold in it. */
export type Side = { findings: readonly FindingRow[]; interactions: readonly InteractionRow[]; patterns: readonly string[] };

export type SharedConceptRow = { concept: ConceptId; value: string | null; weight: number; here: FindingRow; there: FindingRow };
export type SharedInteractionRow = { weight: number; here: InteractionRow; there: InteractionRow };
export type DifferenceKind = 'other-value' | 'helped-there' | 'only-there' | 'only-here';
export type DifferenceRow = {
  kind: DifferenceKind;
  concept: ConceptId;
  here: FindingRow | null;
  there: FindingRow | null;
};

/** At most so many differences of a kind. */
const ofAKind = 2;
const heaviest = (a: { weight: number }, b: { weight: number }): number => b.weight - a.weight;
const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

/** Findings by concept, the surest first. */
function byConcept(findings: readonly FindingRow[]): Map<ConceptId, FindingRow[]> {
  return Map.groupBy(
    findings.toSorted((a, b) => b.confidence - a.confidence || order(a.id, b.id)),
    ({ concept }) => concept,
  );
}

/** The concepts that both hold, those first that weigh most by `shares` (see space.ts). */
export function sharedConcepts(here: Side, there: Side, shares: ReadonlyMap<string, number>): SharedConceptRow[] {
  const others = byConcept(there.findings);
  return [...byConcept(here.findings)]
    .flatMap(([concept, own]): SharedConceptRow[] => {
      const theirs = others.get(concept);
      if (theirs === undefined) return [];
      // The pair that agrees and is surest; else the surest of each.
      const pair = own.flatMap((one) =>
        theirs.flatMap((other) => (valueOf(one) === valueOf(other) && valueOf(one) !== null ? [[one, other] as const] : [])),
      )[0];
      const [first, second] = pair ?? [own[0] as FindingRow, theirs[0] as FindingRow];
      const keys = new Set([null, ...own.map(valueOf)].map((value) => conceptKey(concept, value)));
      const weight = keys.values().reduce((sum, key) => sum + (shares.get(key) ?? 0), 0);
      return [{ concept, value: pair === undefined ? null : valueOf(first), weight: rounded(weight), here: first, there: second }];
    })
    .toSorted((a, b) => heaviest(a, b) || order(a.concept, b.concept));
}

/** Interactions between findings by the concepts at their ends. */
function byEnds({ findings, interactions }: Side): Map<string, InteractionRow[]> {
  const conceptOf = new Map(findings.map(({ id, concept }) => [id, concept]));
  const end = (ref: string | null): ConceptId | null => conceptOf.get(ref ?? '') ?? null;
  const keyed = interactions.flatMap((row) => {
    const key = arrowKey(end(row.sourceRef), row.type, end(row.targetRef));
    return key === null ? [] : [{ key, row }];
  });
  keyed.sort((a, b) => b.row.confidence - a.row.confidence || order(a.row.id, b.row.id));
  const groups = new Map<string, InteractionRow[]>();
  for (const { key, row } of keyed) groups.set(key, [...(groups.get(key) ?? []), row]);
  return groups;
}

/** The interactions of one type between the same concepts that both tell of, those that weigh most first. */
export function sharedInteractions(here: Side, there: Side, shares: ReadonlyMap<string, number>): SharedInteractionRow[] {
  const others = byEnds(there);
  return [...byEnds(here)]
    .flatMap(([key, [first]]): SharedInteractionRow[] => {
      const second = others.get(key)?.[0];
      return first === undefined || second === undefined ? [] : [{ weight: rounded(shares.get(key) ?? 0), here: first, there: second }];
    })
    .toSorted((a, b) => heaviest(a, b) || order(a.here.id, b.here.id));
}

/** The patterns that hold in both, those that weigh most first. */
export const sharedPatterns = (here: Side, there: Side, shares: ReadonlyMap<string, number>): { pattern: string; weight: number }[] =>
  here.patterns
    .filter((id) => there.patterns.includes(id))
    .map((pattern) => ({ pattern, weight: rounded(shares.get(patternKey(pattern)) ?? 0) }))
    .toSorted((a, b) => heaviest(a, b) || order(a.pattern, b.pattern));

const helped = ({ outcome, effect }: FindingRow): boolean => outcome === 'held' || effect === 'helped';

/** How two incidents differ, the most telling first: values by how rare the concept is, then what helped there, then what one alone holds. */
export function differences(here: Side, there: Side, rarity: (key: string) => number): DifferenceRow[] {
  const [own, theirs] = [byConcept(here.findings), byConcept(there.findings)];
  const telling = (a: DifferenceRow, b: DifferenceRow): number => weight(b) - weight(a) || order(a.concept, b.concept);
  const weight = (row: DifferenceRow): number =>
    rarity(conceptKey(row.concept)) * Math.min(row.here?.confidence ?? 1, row.there?.confidence ?? 1);
  const few = (rows: DifferenceRow[]): DifferenceRow[] => rows.toSorted(telling).slice(0, ofAKind);

  const otherwise = [...own].flatMap(([concept, mine]): DifferenceRow[] => {
    const others = theirs.get(concept) ?? [];
    const values = new Set(mine.map(valueOf));
    const told = (row: FindingRow): boolean => valueOf(row) !== null;
    const [first, second] = [mine.find(told), others.find(told)];
    if (first === undefined || second === undefined || others.some((row) => values.has(valueOf(row)))) return [];
    return [{ kind: 'other-value', concept, here: first, there: second }];
  });
  const lacking = [...theirs].flatMap(([concept, rows]) => (own.has(concept) ? [] : rows.slice(0, 1)));
  const helpers = [...theirs].flatMap(([concept, rows]) => (own.has(concept) ? [] : rows.filter(helped).slice(0, 1)));
  const onlyHere = [...own].flatMap(([concept, rows]) => (theirs.has(concept) ? [] : rows.slice(0, 1)));
  const helpedThere = few(helpers.map((row) => ({ kind: 'helped-there', concept: row.concept, here: null, there: row })));
  const named = new Set(helpedThere.map(({ concept }) => concept));
  return [
    ...few(otherwise),
    ...helpedThere,
    ...few(
      lacking
        .filter(({ concept }) => !named.has(concept))
        .map((row) => ({ kind: 'only-there', concept: row.concept, here: null, there: row })),
    ),
    ...few(onlyHere.map((row) => ({ kind: 'only-here', concept: row.concept, here: row, there: null }))),
  ].slice(0, 6);
}
