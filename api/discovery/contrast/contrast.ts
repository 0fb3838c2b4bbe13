import type { ConceptId } from '../../../schema/coded.ts';
import { order } from '../../../graph/queries/order.ts';
import type { IncidenceRow } from '../incidence-row.ts';
import type { Part } from '../wilson.ts';
import { smallest, wilson } from '../wilson.ts';
import type { Harm, Standing } from './harm.ts';
import { harmOf, standingOf } from './harm.ts';

/** How incidents fared with and without a concept: those with less harm among those of which one can tell. */
export type Compared = { concept: ConceptId; with: Part; without: Part; difference: number | null; smallN: boolean; incidents: string[] };
export type Contrasted = { sides: Record<Harm, string[]>; mechanisms: Compared[]; adaptations: Compared[] };

type Stood = { incident: string; standing: Standing };

/** Splits incidents, in their order, by how they fared, and compares them with and without each safety mechanism and adaptation. */
export function contrast(rows: readonly IncidenceRow[], nearMisses: ReadonlySet<string>): Contrasted {
  const sides: Contrasted['sides'] = { less: [], more: [], untold: [] };
  const holding = new Map<ConceptId, Stood[]>();
  for (const row of rows) {
    const { incident, units } = row;
    const standing = standingOf(row, nearMisses.has(incident));
    sides[harmOf(standing)].push(incident);
    for (const concept of new Set(units.map((unit) => unit.concept))) {
      const held = holding.get(concept) ?? [];
      held.push({ incident, standing });
      holding.set(concept, held);
    }
  }
  const ofFacet = (facet: string): Compared[] =>
    [...holding]
      .filter(([concept]) => concept.startsWith(`${facet}/`))
      .map(([concept, held]) => compared(concept, held, sides))
      .toSorted(byDifference);
  return { sides, mechanisms: ofFacet('safety-mechanism'), adaptations: ofFacet('adaptation') };
}

function compared(concept: ConceptId, held: readonly Stood[], sides: Contrasted['sides']): Compared {
  const count = (harm: Harm, without: ConceptId | null): number => held.filter(({ standing }) => harmOf(standing, without) === harm).length;
  const [less, more] = [count('less', concept), count('more', concept)];
  // Those that do not hold it have no findings of it to leave out.
  const [lessElse, moreElse] = [sides.less.length - count('less', null), sides.more.length - count('more', null)];
  const [having, lacking] = [wilson(less, less + more), wilson(lessElse, lessElse + moreElse)];
  return {
    concept,
    with: having,
    without: lacking,
    difference: having.share === null || lacking.share === null ? null : having.share - lacking.share,
    smallN: having.total < smallest || lacking.total < smallest,
    incidents: held.map(({ incident }) => incident),
  };
}

/** Enough cases before too few, then the largest difference; what cannot be told last. */
const byDifference = (a: Compared, b: Compared): number =>
  Number(a.smallN) - Number(b.smallN) ||
  (b.difference ?? -2) - (a.difference ?? -2) ||
  b.incidents.length - a.incidents.length ||
  order(a.concept, b.concept);
