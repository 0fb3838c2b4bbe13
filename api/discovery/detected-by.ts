import type { ConceptId } from '../../schema/coded.ts';
import { order } from '../../graph/queries/order.ts';
import type { IncidenceRow } from './incidence-row.ts';
import type { Part } from './wilson.ts';
import { wilson } from './wilson.ts';

/** How incidents came to be known, the most frequent way first, among those of which a report tells. */
export function detectedBy(rows: readonly IncidenceRow[]): { concept: ConceptId; incidents: Part }[] {
  const ways = rows.map(({ units }) => new Set(units.flatMap(({ concept }) => (concept.startsWith('detection/') ? [concept] : []))));
  const counts = new Map<ConceptId, number>();
  for (const held of ways) for (const concept of held) counts.set(concept, (counts.get(concept) ?? 0) + 1);
  const told = ways.filter(({ size }) => size > 0).length;
  return [...counts]
    .map(([concept, count]) => ({ concept, incidents: wilson(count, told) }))
    .toSorted((a, b) => b.incidents.count - a.incidents.count || order(a.concept, b.concept));
}
