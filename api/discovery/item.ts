import type { ConceptId } from '../../schema/coded.ts';
import type { AttributeValue, IncidenceRow } from './incidence-row.ts';

/** A concept, or a concept with one value of its attribute. */
export type Item = { concept: ConceptId; value: AttributeValue };

/** Names an item: `safety-mechanism/retry`, `safety-mechanism/retry:made-worse`. */
export const itemKey = ({ concept, value }: Item): string => (value === null ? concept : `${concept}:${value}`);

/** What an incident holds of a concept, each standing on a sentence of its own: the values found, ascending; a value that is not told is left out. */
export type Cell = { concept: ConceptId; values: Exclude<AttributeValue, null>[] };

/** The concepts of an incident that stand on sentences of their own, by name. */
export function cellsOf({ units }: IncidenceRow): Cell[] {
  const cells = Map.groupBy(
    units.filter(({ proof }) => proof !== null),
    ({ concept }) => concept,
  );
  return [...cells]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([concept, held]) => ({ concept, values: held.flatMap(({ value }) => value ?? []).toSorted() }));
}
