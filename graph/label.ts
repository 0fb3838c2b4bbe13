import { concepts, interactionTypes, patterns } from '../schema/generated/vocabulary.ts';

const labels = new Map<string, string>([...concepts, ...interactionTypes, ...patterns].map((row) => [row.id, row.label]));

/** The display label of a concept, an interaction type or a pattern; the id itself where there is none. */
export const label = (id: string): string => labels.get(id) ?? id;
