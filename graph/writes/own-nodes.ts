import type { Transaction } from '../engine.ts';
import { removeUnnamed } from './merged-components.ts';

/** Shared nodes that reports point to, and so may be the last to. */
export type Shared = { components: string[]; organisations: string[]; sources: string[]; keys: string[] };

const own = 'MATCH (i:Incident)-[:HAS]->(n) WHERE i.id IN $incidents AND n.report IN $reports';

const ids = async (tx: Transaction, cypher: string, params: { reports: readonly string[]; incidents?: readonly string[] }) =>
  (await tx.run(cypher, params)).map((row) => String(row['id']));

/**
 * Deletes what belongs to these reports alone (findings, interactions, quotes, the report and what it says of its incident), and the
 * patterns of their incidents; returns the shared nodes that it pointed to. The incidents and the reviews stay: what comes next sets
 * them anew, or removes them.
 */
export async function deleteOwnNodes(tx: Transaction, reports: readonly string[], incidents: readonly string[]): Promise<Shared> {
  const components = await ids(tx, `${own} MATCH (n)-[:CONCERNS|HAS_SOURCE|HAS_TARGET]->(c:Component) RETURN DISTINCT c.id AS id`, {
    reports,
    incidents,
  });
  const at = 'MATCH (i:Incident)-[a:AT]->(o:Organisation) WHERE i.id IN $incidents AND a.report IN $reports';
  const organisations = await ids(tx, `${at} RETURN DISTINCT o.id AS id`, { reports, incidents });
  const sources = await ids(tx, 'MATCH (s:Source)-[:HOLDS]->(r:Report) WHERE r.id IN $reports RETURN DISTINCT s.id AS id', { reports });
  const keys = await ids(tx, 'MATCH (r:Report)-[:FOUND_BY]->(k:JoinKey) WHERE r.id IN $reports RETURN DISTINCT k.id AS id', { reports });
  await tx.run(`${own} DETACH DELETE n`, { reports, incidents });
  await tx.run('MATCH (q:Quote)-[:FROM_REPORT]->(r:Report) WHERE r.id IN $reports DETACH DELETE q', { reports });
  await tx.run(`${at} DELETE a`, { reports, incidents });
  await deletePatterns(tx, incidents);
  await tx.run('MATCH (r:Report) WHERE r.id IN $reports DETACH DELETE r', { reports });
  return { components, organisations, sources, keys };
}

/** Takes away which patterns hold in these incidents, and what they rest on. */
export async function deletePatterns(tx: Transaction, incidents: readonly string[]): Promise<void> {
  await tx.run('MATCH (:Pattern)-[h:HOLDS_IN]->(i:Incident) WHERE i.id IN $incidents DELETE h', { incidents });
  await tx.run('MATCH (i:Incident)-[s:SHOWN_BY]->(:Quote) WHERE i.id IN $incidents DELETE s', { incidents });
}

/** Removes those of the shared nodes that nothing points to any more. */
export async function removeUnreferenced(tx: Transaction, { components, organisations, sources, keys }: Shared): Promise<void> {
  await removeUnnamed(tx, components);
  if (organisations.length > 0) {
    await tx.run('MATCH (o:Organisation) WHERE o.id IN $organisations AND NOT (o)<-[:AT]-() DETACH DELETE o', { organisations });
  }
  if (keys.length > 0) await tx.run('MATCH (k:JoinKey) WHERE k.id IN $keys AND NOT (k)<-[:FOUND_BY]-() DETACH DELETE k', { keys });
  if (sources.length > 0) await tx.run('MATCH (s:Source) WHERE s.id IN $sources AND NOT (s)-[:HOLDS]->() DETACH DELETE s', { sources });
}
