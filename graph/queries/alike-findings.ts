import { z } from 'zod';
import { anyFinding } from '../any-finding.ts';
import type { Params } from '../engine.ts';
import { alikeFrom } from '../likely.ts';
import { shapes } from '../shapes.ts';
import type { Store, Viewer } from '../store.ts';

const row = z.object({
  incident: z.string(),
  id: z.string(),
  concept: shapes.concept,
  role: shapes.role.nullable(),
  outcome: shapes.outcome.nullable(),
  effect: shapes.effect.nullable(),
  confidence: z.number(),
});

/** A finding without its quotes that may make incidents alike: what can be kept of every one in memory. */
export type AlikeFinding = z.infer<typeof row>;

/** The findings of these incidents that may make them alike (from `alikeFrom`), or of all that the viewer may see, by incident and id. */
export async function alikeFindings(store: Store, viewer: Viewer, only: readonly string[] | null): Promise<AlikeFinding[]> {
  const params: Params = only === null ? { alikeFrom } : { alikeFrom, incidents: only };
  // The whole graph by a scan, some incidents by way of their ids.
  const of = only === null ? '' : '(i:Incident)-[:HAS]->';
  const rows = await store.read(
    viewer,
    `MATCH ${of}(f:${anyFinding})
     WHERE f.visibility IN $visible AND f.status <> 'rejected' AND (f.status <> 'found' OR f.confidence >= $alikeFrom)${only === null ? '' : ' AND i.id IN $incidents'}
     RETURN f.incident AS incident, f.id AS id, f.concept AS concept, f.role AS role, f.outcome AS outcome, f.effect AS effect,
            f.confidence AS confidence ORDER BY incident, id`,
    params,
  );
  return z.array(row).parse(rows);
}
