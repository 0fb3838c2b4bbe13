import { effects, outcomes, roles } from '../../schema/generated/vocabulary.ts';

/** The values of each attribute; the encoder's columns and the models of attributes have them in this order. */
export const attributeValues = { outcome: Object.keys(outcomes), role: Object.keys(roles), effect: [...effects] as string[] };
