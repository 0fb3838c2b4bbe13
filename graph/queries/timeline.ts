import { z } from 'zod';
import type { Store, Viewer } from '../store.ts';
import { order } from './order.ts';

const told = z.string().transform((words) => (words === '' ? null : words));
const event = z
  .object({
    id: z.string(),
    incident: z.string(),
    report: z.string(),
    at: told,
    zone: told,
    text: z.string(),
    start: z.number(),
    stop: z.number(),
    ordinal: z.number(),
  })
  .transform(({ stop, ...row }) => ({ ...row, end: stop }));
export type TimelineEventRow = z.infer<typeof event>;

/** The dated events of these incidents, report by report, each in the order in which it was written. */
export async function timelineOf(store: Store, viewer: Viewer, incidents: readonly string[]): Promise<TimelineEventRow[]> {
  const rows = await store.read(
    viewer,
    `MATCH (i:Incident)-[:HAS]->(t:TimelineEvent) WHERE i.id IN $incidents AND t.visibility IN $visible
     RETURN t.id AS id, t.incident AS incident, t.report AS report, t.at AS at, t.zone AS zone, t.text AS text, t.start AS start,
            t.stop AS stop, t.ordinal AS ordinal`,
    { incidents },
  );
  return z
    .array(event)
    .parse(rows)
    .toSorted((a, b) => order(a.report, b.report) || a.ordinal - b.ordinal);
}
