import type { ConceptId } from '../../schema/coded.ts';
import type { IncidenceRow } from './incidence-row.ts';
import type { Part } from './wilson.ts';
import { wilson } from './wilson.ts';

type Told = { concept: ConceptId; value: string | null };

/** Ways in which something meant for reliability takes part in an incident. */
const ways = {
  adaptation: ({ concept, value }: Told): boolean => concept.startsWith('adaptation/') && value === 'made-worse',
  mechanism: ({ concept, value }: Told): boolean => concept.startsWith('safety-mechanism/') && value === 'made-worse',
  change: ({ concept, value }: Told): boolean => concept === 'contributor/change-for-reliability' && value === 'trigger',
};

/** Does a finding of this concept and value put its incident among those in which something meant for reliability took part? */
export const takesPart = (told: Told): boolean => Object.values(ways).some((way) => way(told));

/** The shares of incidents for the conjecture about reliability, among those with any likely finding, and the incidents in order. */
export function reliability(rows: readonly IncidenceRow[]): Record<keyof typeof ways | 'any', Part> & { incidents: string[] } {
  const told = rows.filter(({ units }) => units.length > 0);
  const holding = (way: (unit: Told) => boolean): IncidenceRow[] => told.filter(({ units }) => units.some(way));
  const part = (way: (unit: Told) => boolean): Part => wilson(holding(way).length, told.length);
  return {
    any: part(takesPart),
    adaptation: part(ways.adaptation),
    mechanism: part(ways.mechanism),
    change: part(ways.change),
    incidents: holding(takesPart).map(({ incident }) => incident),
  };
}
