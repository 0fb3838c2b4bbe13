import type { ConceptId } from '../../schema/coded.ts';
import type { IncidenceRow } from './incidence-row.ts';
import type { Item } from './item.ts';
import { cellsOf, itemKey } from './item.ts';
import type { Rows } from './item-sets.ts';
import { rowsOf } from './item-sets.ts';
import type { Slots } from './shuffles.ts';
import { slotsOf } from './shuffles.ts';

/** The incidents × items of some incidents, twice: as rows of items to mine, and as slots to shuffle. */
export type CellTable = {
  items: Item[];
  rows: Rows;
  slots: Slots;
  incidentOf: Uint32Array;
  /** The items that each content of a slot stands for: the concept, and each value. */
  itemsOf: number[][];
};

/** Builds the table; `houses` says for each row among which incidents it is shuffled. Items are in the order of their names. */
export function cellTable(incidents: readonly IncidenceRow[], houses: readonly number[]): CellTable {
  const cells = incidents.map(cellsOf);
  const byKey = new Map<string, Item>();
  const contents = new Map<string, { concept: ConceptId; items: string[] }>();
  const contentKey = (cell: (typeof cells)[number][number]): string => `${cell.concept} ${cell.values.join(' ')}`;
  for (const cell of cells.flat()) {
    const items: Item[] = [{ concept: cell.concept, value: null }, ...cell.values.map((value) => ({ concept: cell.concept, value }))];
    for (const item of items) byKey.set(itemKey(item), item);
    contents.set(contentKey(cell), { concept: cell.concept, items: items.map(itemKey) });
  }
  const itemKeys = [...byKey.keys()].toSorted();
  const itemNumber = new Map(itemKeys.map((key, number) => [key, number]));
  const contentKeys = [...contents.keys()].toSorted();
  const contentNumber = new Map(contentKeys.map((key, number) => [key, number]));
  const concepts = [...new Set(cells.flat().map(({ concept }) => concept))].toSorted();
  const conceptNumber = new Map(concepts.map((concept, number) => [concept, number]));
  const facets = [...new Set(concepts.map(facetOf))];
  const heldBy = contentKeys.map((key) => contents.get(key) as { concept: ConceptId; items: string[] });
  const itemsOf = heldBy.map(({ items }) => items.map((key) => itemNumber.get(key) as number));
  const held = cells.map((own) => own.map((cell) => contentNumber.get(contentKey(cell)) as number));
  const facetOfContent = heldBy.map(({ concept }) => facets.indexOf(facetOf(concept)));
  const laid = slotsOf(
    held.map((own, at) => ({
      house: houses[at] as number,
      holds: own.map((content) => [facetOfContent[content] as number, content] as const),
    })),
    Uint16Array.from(heldBy, ({ concept }) => conceptNumber.get(concept) as number),
  );
  return {
    items: itemKeys.map((key) => byKey.get(key) as Item),
    rows: rowsOf(
      held.map((own) => own.flatMap((content) => itemsOf[content] as number[])),
      itemKeys.length,
    ),
    ...laid,
    itemsOf,
  };
}

const facetOf = (concept: ConceptId): string => concept.slice(0, concept.indexOf('/'));
