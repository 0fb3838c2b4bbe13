import type { IncidenceRow } from './incidence-row.ts';

/** How two concepts are told: in how many incidents both are found, and in how many of those one sentence proves both. */
export type Told = { together: number; oneSentence: number };

/**
 * How often one sentence proves two concepts, by `a b` (names in order). Where most of the incidents that hold both have such a sentence, the two are two
 * names for one thing, or a thing and its remedy told in one breath, and finding them together says nothing new.
 */
export function toldTogether(incidents: readonly IncidenceRow[]): (a: string, b: string) => Told {
  const pairs = new Map<string, Told>();
  for (const { units } of incidents) {
    const concepts = new Map<string, Set<number>>();
    for (const { concept, sentences } of units) concepts.set(concept, new Set([...(concepts.get(concept) ?? []), ...sentences]));
    const held = [...concepts].toSorted(([a], [b]) => (a < b ? -1 : 1));
    for (const [at, [a, mine]] of held.entries())
      for (const [b, others] of held.slice(at + 1)) {
        const told = pairs.get(`${a} ${b}`) ?? { together: 0, oneSentence: 0 };
        pairs.set(`${a} ${b}`, told);
        told.together += 1;
        if (!mine.isDisjointFrom(others)) told.oneSentence += 1;
      }
  }
  return (a, b) => pairs.get(a < b ? `${a} ${b}` : `${b} ${a}`) ?? { together: 0, oneSentence: 0 };
}
