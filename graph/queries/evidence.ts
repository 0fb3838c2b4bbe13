/** What mining reads of the graph: likely findings with the places of their quotes, and likely interactions; nothing of what they look like. */
import { z } from 'zod';
import { anyFinding } from '../any-finding.ts';
import type { Params } from '../engine.ts';
import { likelyFrom, toldFrom } from '../likely.ts';
import { shapes } from '../shapes.ts';
import type { Store, Viewer } from '../store.ts';

const text = z.string();
const proof = z.object({
  incident: text,
  report: text,
  finding: text,
  concept: shapes.concept,
  role: shapes.role.nullable(),
  outcome: shapes.outcome.nullable(),
  effect: shapes.effect.nullable(),
  confidence: z.number(),
  quote: text,
  text,
  start: z.number(),
  stop: z.number(),
});
const arrow = z.object({
  incident: text,
  interaction: text,
  type: shapes.interactionType,
  source: text,
  target: text,
  sourceRef: text.nullable(),
  targetRef: text.nullable(),
  confidence: z.number(),
  quote: text,
});
const place = z.object({ incident: text, report: text, path: text });

/** A likely finding and one of the quotes that prove it. */
export type ProofRow = z.infer<typeof proof>;
/** A likely interaction. */
export type ArrowRow = z.infer<typeof arrow>;
/** Where a report that tells of an incident lies within its source. */
export type PlaceRow = z.infer<typeof place>;

/** Reads these incidents, or all that the viewer may see; each list in the order of incident and id. */
export async function readEvidence(
  store: Store,
  viewer: Viewer,
  only: readonly string[] | null,
): Promise<{ proofs: ProofRow[]; arrows: ArrowRow[]; places: PlaceRow[] }> {
  const params: Params = only === null ? { likelyFrom, toldFrom } : { likelyFrom, toldFrom, incidents: only };
  // The whole graph by a scan, some incidents by way of their ids.
  const of = only === null ? '' : '(i:Incident)-[:HAS]->';
  const and = (property: string): string => (only === null ? '' : ` AND ${property} IN $incidents`);
  const proofs = await store.read(
    viewer,
    `MATCH ${of}(f:${anyFinding})-[:EVIDENCED_BY]->(q:Quote)
     WHERE f.visibility IN $visible AND q.visibility IN $visible AND f.status <> 'rejected'
       AND (f.status <> 'found' OR f.confidence >= $likelyFrom)${and('i.id')}
     RETURN f.incident AS incident, f.report AS report, f.id AS finding, f.concept AS concept, f.role AS role, f.outcome AS outcome,
            f.effect AS effect, f.confidence AS confidence, q.id AS quote, q.text AS text, q.start AS start, q.stop AS stop
     ORDER BY incident, finding, start, quote`,
    params,
  );
  const arrows = await store.read(
    viewer,
    `MATCH ${of}(x:Interaction)-[:EVIDENCED_BY]->(q:Quote)
     WHERE x.visibility IN $visible AND q.visibility IN $visible AND x.confidence >= $toldFrom${and('i.id')}
     RETURN x.incident AS incident, x.id AS interaction, x.type AS type, x.source AS source, x.target AS target,
            x.sourceRef AS sourceRef, x.targetRef AS targetRef, x.confidence AS confidence, q.id AS quote
     ORDER BY incident, interaction, quote`,
    params,
  );
  const places = await store.read(
    viewer,
    `MATCH (r:Report)-[:DESCRIBES]->(i:Incident) WHERE r.visibility IN $visible${and('i.id')}
     RETURN i.id AS incident, r.id AS report, r.path AS path ORDER BY incident, report`,
    params,
  );
  return { proofs: z.array(proof).parse(proofs), arrows: z.array(arrow).parse(arrows), places: z.array(place).parse(places) };
}
