import { concepts } from '../../schema/generated/vocabulary.ts';
import type { ConceptId, Facet } from '../../schema/coded.ts';

/** Every concept, in the order of the vocabulary: the columns of the trained weights. */
export const conceptIds: readonly ConceptId[] = concepts.map((concept) => concept.id);

/** The facet of a concept: the part of its id before the slash. */
export const facetOf = (concept: ConceptId): Facet => concept.slice(0, concept.indexOf('/')) as Facet;
