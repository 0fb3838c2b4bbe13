import type { ConceptId, Facet } from '../../schema/coded.ts';
import { concepts } from '../../schema/generated/vocabulary.ts';
import type { Catalogue } from './catalogue.ts';

export type ConceptRow = (typeof concepts)[number];

const byId = new Map<ConceptId, ConceptRow>(concepts.map((concept) => [concept.id, concept]));

/** A concept of the vocabulary. */
export function conceptById(id: ConceptId): ConceptRow {
  const concept = byId.get(id);
  if (!concept) throw new Error(`no concept has the id ${id}`);
  return concept;
}

/** The vocabulary in its own order; of one facet, or all of it. */
export const conceptList = (facet: Facet | null): ConceptRow[] => concepts.filter((concept) => facet === null || concept.facet === facet);

const counts = new WeakMap<Catalogue, Map<string, number>>();

/** Incidents of one level that hold a likely finding of each concept; absent is 0. */
export function conceptsOf(state: Catalogue): ReadonlyMap<string, number> {
  const known = counts.get(state) ?? new Map<string, number>();
  if (!counts.has(state)) {
    for (const { concepts: held } of state.incidents) for (const id of held.keys()) known.set(id, (known.get(id) ?? 0) + 1);
    counts.set(state, known);
  }
  return known;
}
