import { z } from 'zod';
import { concepts, facets, outcomes, roles } from '../../schema/generated/vocabulary.ts';
import type { Outcome, Role } from '../../schema/coded.ts';
import type { Store, Viewer } from '../store.ts';
import { order } from './order.ts';
import { anyFinding } from '../any-finding.ts';

const keys = <T extends string>(table: Record<T, string>): [T, ...T[]] => Object.keys(table) as [T, ...T[]];

const Finding = z.object({
  id: z.string(),
  incident: z.string(),
  report: z.string(),
  facet: z.enum(facets.map(({ id }) => id)),
  concept: z.enum(concepts.map(({ id }) => id)),
  role: z.enum(keys<Role>(roles)).nullable(),
  outcome: z.enum(keys<Outcome>(outcomes)).nullable(),
  effect: z.enum(['helped', 'no-effect', 'made-worse', 'unknown']).nullable(),
  component: z.string().nullable(),
  certainty: z.enum(['stated', 'inferred']),
  confidence: z.number(),
  status: z.enum(['found', 'accepted', 'corrected', 'added', 'rejected']),
  by: z.string(),
  ordinal: z.number(),
});
export type FindingRow = z.infer<typeof Finding>;

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
    .array(Finding)
    .parse(rows)
    .toSorted((a, b) => order(a.report, b.report) || a.ordinal - b.ordinal || order(a.id, b.id));
}

/** One finding by id, rejected or not; null if there is none that the viewer may see. */
export async function findingById(store: Store, viewer: Viewer, id: string): Promise<FindingRow | null> {
  const rows = await store.read(viewer, `MATCH (f:${anyFinding}) WHERE f.id = $id AND f.visibility IN $visible RETURN ${columns}`, { id });
  return z.array(Finding).parse(rows)[0] ?? null;
}
