import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { interactionTypes } from '../../../schema/generated/vocabulary.ts';

const weights = z.record(z.string(), z.number());
const model = z.object({
  /** The types in the order of the columns of `type`. */
  types: z.array(z.string()),
  /** Log-odds that a sentence tells an interaction. */
  place: z.object({ bias: z.number(), weights }),
  /** Log-odds of each type, where one is told; `reading` is how much the linear reader's own score of the type counts. */
  type: z.object({ bias: z.array(z.number()), reading: z.number(), weights: z.record(z.string(), z.array(z.number())) }),
  /** Log-odds that a phrase is the source, the target. */
  source: weights,
  target: weights,
  /** A sentence tells its likeliest type from this product of both likelihoods on (that of the type to the power of a half), a second one from the plain product. */
  cut: z.object({ first: z.number(), second: z.number() }),
});

/** What interactions are told by; written by training/fit-interactions.ts. */
export type InteractionModel = z.infer<typeof model>;

/** One for the linear reader's log-odds, one for those joined with the encoder's (null where it was trained without). */
const models = z.object({ alone: model, joined: model.nullable() });
export type InteractionModels = z.infer<typeof models>;

let shipped: InteractionModels | null = null;

/** The shipped weights, read once. Throws where they are missing or were made for another vocabulary, naming the cure. */
export function interactionModels(): InteractionModels {
  return (shipped ??= readInteractionModels(new URL('../weights/interactions.json', import.meta.url)));
}

/** Reads a file of weights; throws where it does not fit this code. */
export function readInteractionModels(file: URL): InteractionModels {
  const read = models.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!read.success || read.data.alone.types.join() !== interactionTypes.map(({ id }) => id).join())
    throw new Error(`${file.pathname} was made for other code or another vocabulary; run \`npm run train\``);
  return read.data;
}
