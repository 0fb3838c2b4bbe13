import { z } from 'zod';
import { shapes } from '../shapes.ts';
import type { Store, Viewer } from '../store.ts';
import { order } from './order.ts';

const interaction = z.object({
  id: z.string(),
  incident: z.string(),
  report: z.string(),
  type: shapes.interactionType,
  source: z.string(),
  target: z.string(),
  sourceRef: z.string().nullable(),
  targetRef: z.string().nullable(),
  confidence: z.number(),
  ordinal: z.number(),
});
export type InteractionRow = z.infer<typeof interaction>;

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
    .array(interaction)
    .parse(rows)
    .toSorted((a, b) => order(a.report, b.report) || a.ordinal - b.ordinal || order(a.id, b.id));
}
