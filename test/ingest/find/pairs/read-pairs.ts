import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { conceptIds } from '../../../../ingest/find/concept-ids.ts';
import type { ConceptId } from '../../../../schema/coded.ts';

/** What makes a twin no finding. */
export const kinds = ['negated', 'hypothetical', 'planned', 'other-incident', 'mere-mention'] as const;
export type Kind = (typeof kinds)[number];

/** A line that proves `concept`, its twin that does not, and the report `from` whose line was reworded. `open`: whoever improves the guards may look at it. */
export type Pair = { kind: Kind; from: string; concept: ConceptId; true: string; twin: string; open: boolean };

const file = z.array(
  z.strictObject({
    from: z.string(),
    concept: z.string().transform((id) => {
      const known = conceptIds.find((one) => one === id);
      if (known === undefined) throw new Error(`${id} is no concept of the vocabulary`);
      return known;
    }),
    true: z.string(),
    twin: z.string(),
  }),
);

/** The pairs of all kinds, from the files beside this one. Throws where one is not of the form, naming its file. */
export function readPairs(): Pair[] {
  return kinds.flatMap((kind) =>
    file
      .parse(parse(readFileSync(new URL(`${kind}.yaml`, import.meta.url), 'utf8')))
      .map((pair) => ({ kind, ...pair, open: isOpen(pair) })),
  );
}

/** Half of the pairs, told by a hash of their words, so that no one chooses which. */
const isOpen = (pair: { true: string; twin: string }): boolean =>
  (createHash('sha256').update(`${pair.true}\n${pair.twin}`).digest()[0] ?? 0) < 128;
