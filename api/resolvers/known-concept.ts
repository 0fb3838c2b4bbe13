import { createGraphQLError } from 'graphql-yoga';
import type { ConceptId } from '../../schema/coded.ts';
import { concepts } from '../../schema/generated/vocabulary.ts';

/** The id as that of a concept; throws CONCEPT_UNKNOWN, for the caller. */
export function knownConcept(id: string): ConceptId {
  const found = concepts.find((concept) => concept.id === id);
  if (found === undefined)
    throw createGraphQLError(`no concept has the id "${id.slice(0, 80)}"; \`concepts\` lists them`, {
      extensions: { code: 'CONCEPT_UNKNOWN' },
    });
  return found.id;
}
