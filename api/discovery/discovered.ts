/** What mining finds: plain data, as it comes out of the worker. */
import type { ConceptId, InteractionType } from '../../schema/coded.ts';
import type { AttributeValue, IncidenceRow } from './incidence-row.ts';
import { poissonInterval } from './poisson-interval.ts';

export type Kind = 'set' | 'subgraph';

/** One thing that the pattern needs: a finding of a concept (with a value of its attribute), or a part of the system that is no finding (concept null). */
export type PatternPart = { concept: ConceptId | null; value: AttributeValue };

export type Warning = 'small-n' | 'few-organisations' | 'one-house' | 'not-family-wise';

export type Discovered = {
  /** Names the shape: the same in every snapshot. */
  id: string;
  kind: Kind;
  parts: PatternPart[];
  /** Between parts, by position; none for a set. */
  arrows: { from: number; to: number; type: InteractionType }[];
  support: number;
  organisations: number;
  expected: number;
  lift: number;
  leverage: number;
  liftLow: number;
  liftHigh: number;
  adjusted: number;
  q: number;
  interest: number;
  warnings: Warning[];
  /** Ids. */
  incidents: string[];
};

/** Nothing is called a pattern on fewer. */
export const fewest = { incidents: 4, organisations: 2 };
/** Below these a warning stands beside the numbers. */
const small = { incidents: 10, organisations: 4 };
/** The share of its incidents that may be of one house before a pattern is that house's manner, and before it is said. */
const oneHouse = { most: 0.6, warned: 0.35 };
/** What is shown at all, by q; and what is significant family-wise. */
export const level = 0.05;

/** How many organisations some incidents are of (those without one count as none), and the largest share that one house has of them. */
export function spread(incidents: readonly IncidenceRow[]): { organisations: number; largestHouse: number } {
  const sizes = new Map<string, number>();
  for (const { house } of incidents) sizes.set(house, (sizes.get(house) ?? 0) + 1);
  return {
    organisations: new Set(incidents.flatMap(({ organisation }) => organisation ?? [])).size,
    largestHouse: Math.max(0, ...sizes.values()) / Math.max(1, incidents.length),
  };
}

/** True if a pattern of these incidents may be called one. */
export function isSpread(incidents: readonly IncidenceRow[]): boolean {
  const { organisations, largestHouse } = spread(incidents);
  return incidents.length >= fewest.incidents && organisations >= fewest.organisations && largestHouse <= oneHouse.most;
}

/** The numbers of a pattern among `all` incidents, and what to beware of. */
export function numbers(
  held: readonly IncidenceRow[],
  all: number,
  { expected, adjusted, q }: { expected: number; adjusted: number; q: number },
): Omit<Discovered, 'id' | 'kind' | 'parts' | 'arrows' | 'interest'> {
  const { organisations, largestHouse } = spread(held);
  const { low, high } = poissonInterval(held.length);
  const warnings: Warning[] = [];
  if (held.length < small.incidents) warnings.push('small-n');
  if (organisations < small.organisations) warnings.push('few-organisations');
  if (largestHouse > oneHouse.warned) warnings.push('one-house');
  if (adjusted > level) warnings.push('not-family-wise');
  return {
    support: held.length,
    organisations,
    expected,
    lift: held.length / expected,
    leverage: (held.length - expected) / all,
    liftLow: low / expected,
    liftHigh: high / expected,
    adjusted,
    q,
    warnings,
    incidents: held.map(({ incident }) => incident),
  };
}
