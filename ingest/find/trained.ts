import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { AttributeModels } from './attributes.ts';
import type { Fusion } from './fusion.ts';
import type { AssertedModel } from './guards/asserted.ts';
import { assertedModel } from './guards/asserted.ts';
import type { Weights } from './linear/weights.ts';
import { loadWeights } from './linear/weights.ts';

/** Everything that was learnt from coded reports (`npm run train`), except for the encoder (encoder/shipped.ts). `joined` holds where the encoder reads too, `alone` where it cannot. */
export type Trained = { linear: Weights; fusion: { joined: Fusion; alone: Fusion }; attributes: AttributeModels; asserted: AssertedModel };

const attribute = z.object({
  values: z.array(z.string()),
  bias: z.array(z.number()),
  weights: z.record(z.string(), z.array(z.number())),
  encoder: z.number(),
});
const attributeModels = z.object({ role: attribute, outcome: attribute, effect: attribute });
const fusion = z.object({
  encoder: z.number(),
  lexicon: z.number(),
  kinds: z.record(z.string(), z.number()),
  bias: z.number(),
  first: z.number(),
  second: z.number(),
  length: z.number(),
  cut: z.number(),
  quoteGap: z.number(),
  linearAlone: z.number(),
});

/** Where the shipped weights lie. */
export const shippedWeights = new URL('weights/', import.meta.url);

let shipped: Trained | null = null;

/** The shipped weights, read from `folder` once. Throws where a file is missing or was made for other code, naming the cure. */
export function trained(): Trained {
  return (shipped ??= readTrained(shippedWeights));
}

/** Reads a folder of weights as `train.ts` writes it. */
export function readTrained(folder: URL): Trained {
  const json = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  return {
    linear: loadWeights(new URL('linear.bin', folder)),
    fusion: z.object({ joined: fusion, alone: fusion }).parse(json('fusion.json')),
    attributes: attributeModels.parse(json('attributes.json')),
    asserted: assertedModel.parse(json('guard.json')),
  };
}
