import { z } from 'zod';
import { effects, outcomes, roles } from '../../../schema/generated/vocabulary.ts';
import { conceptIds } from '../concept-ids.ts';

const attributes = [...new Set([...Object.keys(roles), ...Object.keys(outcomes), ...effects])];

/** What a model is asked to answer: findings, each with the numbers of the sentences that prove it, best first. */
export const modelAnswer = z.strictObject({
  findings: z
    .array(
      z.strictObject({
        concept: z.enum(conceptIds as [string, ...string[]]),
        sentences: z.array(z.int().min(1)).min(1).max(3),
        attribute: z.enum(attributes as [string, ...string[]]).nullable(),
        certainty: z.enum(['stated', 'inferred']),
      }),
    )
    .max(200),
});

export type ModelAnswer = z.infer<typeof modelAnswer>;

/** The same as JSON Schema, for `response_format`. */
export const answerSchema = z.toJSONSchema(modelAnswer, { target: 'draft-7' });
