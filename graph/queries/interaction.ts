import { z } from 'zod';
import { interactionTypes } from '../../schema/generated/vocabulary.ts';
import type { Store, Viewer } from '../store.ts';
import { order } from './order.ts';

const Interaction = z.object({
  id: z.string(),
  incident: z.string(),
  report: z.string(),
  type: z.enum(interactionTypes.map(({ id }) => id)),
  source: z.string(),
  target: z.string(),
  sourceRef: z.string().nullable(),
  targetRef: z.string().nullable(),
  confidence: z.number(),
  ordinal: z.number(),
});
export type InteractionRow = z.infer<typeof Interaction>;

/** Interactions of these incidents in the order of their reports. */
export async function interactionsOf(store: Store, viewer: Viewer, incidents: readonly string[]): Promise<InteractionRow[]> {
  const rows = await store.read(
    viewer,
    `MATCH (i:Incident)-[:HAS]->(x:Interaction) WHERE i.id IN $incidents AND x.visibility IN $visible
     RETURN x.id AS id, x.incident AS incident, x.report AS report, x.type AS type, x.source AS source, x.target AS target,
            x.sourceRef AS sourceRef, x.targetRef AS targetRef, x.confidence AS confidence, x.ordinal AS ordinal`,
    { incidents },
  );
  return z
    .array(Interaction)
    .parse(rows)
    .toSorted((a, b) => order(a.report, b.report) || a.ordinal - b.ordinal || order(a.id, b.id));
}
