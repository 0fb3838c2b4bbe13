import { interactionTypes } from '../../../schema/generated/vocabulary.ts';
import { conceptIds } from '../concept-ids.ts';

/** What the linear reader tells of a sentence: one column a concept, then one an interaction type. */
export const columns: readonly string[] = [...conceptIds, ...interactionTypes.map((type) => type.id)];

/** The column of an interaction type. */
export const interactionColumn = (type: string): number => conceptIds.length + interactionTypes.findIndex(({ id }) => id === type);
