import type { ConceptId } from '../../../schema/coded.ts';
import { order } from '../../../graph/queries/order.ts';
import type { IncidenceRow } from '../incidence-row.ts';
import type { Part } from '../wilson.ts';
import { wilson } from '../wilson.ts';
import { wentWell } from './harm.ts';

/** A mechanism that held or an adaptation that helped: in which of the incidents, and in how many it did otherwise. */
export type Held = { concept: ConceptId; share: Part; organisationCount: number; otherwiseCount: number; incidents: string[] };

/** What held and what helped in these incidents; what did in most incidents first, then in most organisations. Nothing is there without an incident. */
export function whatHeld(rows: readonly IncidenceRow[]): Held[] {
  const found = new Map<ConceptId, { well: IncidenceRow[]; otherwise: number }>();
  for (const row of rows)
    for (const [concept, units] of Map.groupBy(row.units, (unit) => unit.concept)) {
      const known = found.get(concept) ?? { well: [], otherwise: 0 };
      found.set(concept, known);
      if (units.some((unit) => wentWell(unit) === true)) known.well.push(row);
      if (units.some((unit) => wentWell(unit) === false)) known.otherwise += 1;
    }
  return [...found]
    .flatMap(([concept, { well, otherwise }]): Held[] =>
      well.length === 0
        ? []
        : [
            {
              concept,
              share: wilson(well.length, rows.length),
              organisationCount: new Set(well.flatMap(({ organisation }) => organisation ?? [])).size,
              otherwiseCount: otherwise,
              incidents: well.map(({ incident }) => incident),
            },
          ],
    )
    .toSorted((a, b) => b.share.count - a.share.count || b.organisationCount - a.organisationCount || order(a.concept, b.concept));
}
