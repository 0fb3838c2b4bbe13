import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { AttributeModels } from './attributes.ts';
import type { Fusion } from './fusion.ts';
import type { Weights } from './linear/weights.ts';
import { loadWeights } from './linear/weights.ts';

/** Everything that was learnt from coded reports (`npm run train`). */
export type Trained = { linear: Weights; fusion: Fusion; attributes: AttributeModels };

const attribute = z.object({ values: z.array(z.string()), bias: z.array(z.number()), weights: z.record(z.string(), z.array(z.number())) });
const attributeModels = z.object({ role: attribute, outcome: attribute, effect: attribute });
const fusion = z.object({
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

let shipped: Trained | null = null;

/** The shipped weights, read from `folder` once. Throws where a file is missing or was made for other code, naming the cure. */
export function trained(): Trained {
  return (shipped ??= readTrained(new URL('weights/', import.meta.url)));
}

/** Reads a folder of weights as `train.ts` writes it. */
export function readTrained(folder: URL): Trained {
  const json = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  return {
    linear: loadWeights(new URL('linear.bin', folder)),
    fusion: fusion.parse(json('fusion.json')),
    attributes: attributeModels.parse(json('attributes.json')),
  };
}
