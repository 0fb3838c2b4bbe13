import type { Transaction } from '../engine.ts';

/** Notes which incidents a transaction touches: one Change each, numbered on from the last. On Neo4j it also makes writers wait in line. */
export async function recordChanges(tx: Transaction, incidents: readonly string[], at: string): Promise<void> {
  const [meta] = await tx.run(`MATCH (m:Meta {id: 'graph'}) SET m.seq = m.seq + $n RETURN m.seq AS seq`, { n: incidents.length });
  const first = Number(meta?.['seq'] ?? 0) - incidents.length + 1;
  const rows = incidents.map((incident, n) => ({ seq: first + n, incident, at }));
  await tx.run('UNWIND $rows AS row CREATE (:Change {seq: row.seq, incident: row.incident, at: row.at})', { rows });
}
