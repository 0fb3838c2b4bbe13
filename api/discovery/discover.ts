import type { Discovered, Kind } from './discovered.ts';
import { fewest } from './discovered.ts';
import type { IncidenceRow } from './incidence-row.ts';
import { itemsOf } from './items-of.ts';
import type { ClosedSet } from './live-sets.ts';
import { liveSets } from './live-sets.ts';
import { randomFrom } from './random.ts';
import { setPatterns } from './set-patterns.ts';
import { subgraphPatterns } from './subgraph-patterns.ts';

/** Null samples behind every p-value: 199, for few incidents up to 999. */
export const nullSamples = (incidents: number): number => Math.min(999, Math.max(199, Math.floor(200_000 / incidents)));
const seed = 20_261_126;

/** In how many of so many incidents a set must lie to be looked at: 4, or eight in a thousand. Interactions are told of in far fewer, so sub-graphs want four in a thousand. */
export const smallestSupport = (kind: Kind, incidents: number): number =>
  Math.max(fewest.incidents, Math.ceil(incidents * (kind === 'set' ? 0.008 : 0.004)));

/**
 * The patterns of one kind among these incidents, the most interesting first: those of q <= 0.05 that are spread over organisations and that no other
 * explains. The same incidents give the same patterns. `closed` are their closed sets of at least the smallest support, where somebody keeps them.
 */
export function discover(kind: Kind, incidents: readonly IncidenceRow[], closed?: readonly ClosedSet[]): Discovered[] {
  const minSupport = smallestSupport(kind, incidents.length);
  const found =
    kind === 'set'
      ? setPatterns(incidents, closed ?? closedSetsOf(incidents, minSupport), minSupport, nullSamples(incidents.length), randomFrom(seed))
      : subgraphPatterns(incidents, minSupport, nullSamples(incidents.length), randomFrom(seed));
  return distinct(found);
}

/** Of patterns that share two parts and more than half of their incidents the more interesting one. */
function distinct(ranked: readonly Discovered[]): Discovered[] {
  const kept: Discovered[] = [];
  for (const one of ranked) if (!kept.some((other) => isSame(one, other))) kept.push(one);
  return kept;
}

function isSame(one: Discovered, other: Discovered): boolean {
  const concepts = new Set(one.parts.flatMap(({ concept }) => concept ?? []));
  if (new Set(other.parts.flatMap(({ concept }) => concept ?? [])).intersection(concepts).size < 2) return false;
  const both = new Set(one.incidents).intersection(new Set(other.incidents)).size;
  return both > (one.incidents.length + other.incidents.length - both) / 2;
}

function closedSetsOf(incidents: readonly IncidenceRow[], minSupport: number): ClosedSet[] {
  return liveSets(
    minSupport,
    incidents.map((incident) => [incident.incident, itemsOf(incident)] as const),
  ).closed();
}
