import type { ConceptId, Facet } from '../../../schema/coded.ts';
import { order } from '../../../graph/queries/order.ts';
import { andInto, setBit, wordsFor } from '../bits.ts';
import { houses } from '../houses.ts';
import type { IncidenceRow } from '../incidence-row.ts';
import { smallest } from '../wilson.ts';
import { countInterval } from './lift-interval.ts';

export type Cell = {
  row: ConceptId;
  column: ConceptId;
  count: number;
  expected: number;
  lift: number;
  low: number;
  high: number;
  smallN: boolean;
};
export type Margin = { concept: ConceptId; incidentCount: number };
export type Table = { rows: Margin[]; columns: Margin[]; cells: Cell[]; incidentCount: number };

/** An empty cell is shown where at least so many incidents were expected in it. */
const conspicuous = 2;

/** Incidents × concepts, to count in: for each concept the incidents that hold it on a sentence of its own, as bits, and how many of each house. */
export type Counted = {
  incidents: readonly string[];
  sizes: readonly number[];
  held: ReadonlyMap<ConceptId, { bits: Uint32Array; byHouse: Map<number, number> }>;
};

/** Lays out incidents to count in. */
export function counted(rows: readonly IncidenceRow[]): Counted {
  const numbers = houses(rows);
  const sizes: number[] = [];
  for (const house of numbers) sizes[house] = (sizes[house] ?? 0) + 1;
  const held = new Map<ConceptId, { bits: Uint32Array; byHouse: Map<number, number> }>();
  for (const [at, { units }] of rows.entries())
    for (const concept of new Set(units.flatMap((unit) => (unit.proof === null ? [] : [unit.concept])))) {
      const known = held.get(concept) ?? { bits: new Uint32Array(wordsFor(rows.length)), byHouse: new Map<number, number>() };
      held.set(concept, known);
      setBit(known.bits, at);
      const house = numbers[at] as number;
      known.byHouse.set(house, (known.byHouse.get(house) ?? 0) + 1);
    }
  return { incidents: rows.map(({ incident }) => incident), sizes, held };
}

/** Concepts of two facets by the incidents that hold both. */
export function matrix(all: Counted, rows: Facet, columns: Facet): Table {
  const margin = (facet: Facet): Margin[] =>
    [...all.held]
      .filter(([concept]) => concept.startsWith(`${facet}/`))
      .map(([concept, { byHouse }]) => ({ concept, incidentCount: byHouse.values().reduce((sum, number) => sum + number, 0) }))
      .toSorted((a, b) => b.incidentCount - a.incidentCount || order(a.concept, b.concept));
  const [down, across] = [margin(rows), margin(columns)];
  const cells = down.flatMap((row) =>
    across.flatMap((column) => (row.concept === column.concept ? [] : cell(all, row.concept, column.concept))),
  );
  return {
    rows: down,
    columns: across,
    cells: cells.filter(({ count, expected }) => count > 0 || expected >= conspicuous),
    incidentCount: all.incidents.length,
  };
}

/**
 * One cell, empty or not. Expected is what chance would give within each house: the incidents with the one times those with the other, by all of
 * the house, summed; so that what the long reports of one organisation all hold is no pattern.
 */
export function cell(all: Counted, row: ConceptId, column: ConceptId): Cell {
  const [one, other] = [all.held.get(row), all.held.get(column)];
  const count = one === undefined || other === undefined ? 0 : both(all, row, column).count;
  let expected = 0;
  for (const [house, number] of one?.byHouse ?? []) expected += (number * (other?.byHouse.get(house) ?? 0)) / (all.sizes[house] as number);
  const { low, high } = countInterval(count);
  const by = (value: number): number => (expected === 0 ? 0 : value / expected);
  return { row, column, count, expected, lift: by(count), low: by(low), high: by(high), smallN: count < smallest };
}

function both({ held, incidents }: Counted, row: ConceptId, column: ConceptId): { bits: Uint32Array; count: number } {
  const words = wordsFor(incidents.length);
  const bits = new Uint32Array(words);
  const [one, other] = [held.get(row)?.bits ?? bits, held.get(column)?.bits ?? bits];
  return { count: andInto(one, 0, other, 0, bits, 0, words), bits };
}

/** The incidents that hold both concepts, in their order. */
export function incidentsOfCell(all: Counted, row: ConceptId, column: ConceptId): string[] {
  const { bits } = both(all, row, column);
  return all.incidents.filter((_incident, at) => (((bits[at >>> 5] as number) >>> (at & 31)) & 1) === 1);
}
