import { z } from 'zod';
import { findingFields, shapes } from '../shapes.ts';
import type { Store, Viewer } from '../store.ts';
import { order } from './order.ts';
import { anyFinding } from '../any-finding.ts';

const finding = z.object({
  id: z.string(),
  incident: z.string(),
  report: z.string(),
  ...findingFields,
  status: shapes.status,
  by: z.string(),
  ordinal: z.number(),
});
export type FindingRow = z.infer<typeof finding>;

const columns = `f.id AS id, f.incident AS incident, f.report AS report, f.facet AS facet, f.concept AS concept, f.role AS role, f.outcome AS outcome,
  f.effect AS effect, f.component AS component, f.certainty AS certainty, f.confidence AS confidence, f.status AS status, f.by AS by, f.ordinal AS ordinal`;

/** Findings of these incidents, rejected ones too, in the order of their first quotes; reports of one incident one after the other. */
export async function findingsOf(store: Store, viewer: Viewer, incidents: readonly string[]): Promise<FindingRow[]> {
  const rows = await store.read(
    viewer,
    // By way of the incident: Neo4j has an index on its id, LadybugDB is as quick either way.
    `MATCH (i:Incident)-[:HAS]->(f:${anyFinding}) WHERE i.id IN $incidents AND f.visibility IN $visible RETURN ${columns}`,
    { incidents },
  );
  return z
    .array(finding)
    .parse(rows)
    .toSorted((a, b) => order(a.report, b.report) || a.ordinal - b.ordinal || order(a.id, b.id));
}

/** One finding by id, rejected or not; null if there is none that the viewer may see. */
export async function findingById(store: Store, viewer: Viewer, id: string): Promise<FindingRow | null> {
  const rows = await store.read(viewer, `MATCH (f:${anyFinding}) WHERE f.id = $id AND f.visibility IN $visible RETURN ${columns}`, { id });
  return z.array(finding).parse(rows)[0] ?? null;
}
