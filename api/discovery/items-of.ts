import type { IncidenceRow } from './incidence-row.ts';
import type { Item } from './item.ts';
import { cellsOf } from './item.ts';

/** The items of an incident: each concept that stands on a sentence of its own, and each of its values. */
export const itemsOf = (incident: IncidenceRow): Item[] =>
  cellsOf(incident).flatMap(({ concept, values }): Item[] => [{ concept, value: null }, ...values.map((value) => ({ concept, value }))]);
