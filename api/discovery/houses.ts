import type { IncidenceRow } from './incidence-row.ts';

/** Houses of fewer incidents are shuffled together: within one of them nothing could move. */
const smallest = 5;

/** For each incident the number of the house whose manner it has; small houses have one number between them. */
export function houses(incidents: readonly IncidenceRow[]): number[] {
  const sizes = new Map<string, number>();
  for (const { house } of incidents) sizes.set(house, (sizes.get(house) ?? 0) + 1);
  const large = [...sizes].flatMap(([house, size]) => (size >= smallest ? [house] : [])).toSorted();
  const numbers = new Map(large.map((house, number) => [house, number + 1]));
  return incidents.map(({ house }) => numbers.get(house) ?? 0);
}
