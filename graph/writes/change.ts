import type { Transaction } from '../engine.ts';

/**
 * Makes the writers of a Neo4j wait in line: what this transaction reads from here on is what it writes over. It writes a property that never changes: the value is
 * read before the lock is had, so that writing back `seq` would undo the count of whoever was in front.
 */
export async function waitInLine(tx: Transaction): Promise<void> {
  await tx.run(`MATCH (m:Meta {id: 'graph'}) SET m.model = m.model`);
}

/** Notes which incidents a transaction touches: one Change each, numbered on from the last. */
export async function recordChanges(tx: Transaction, incidents: readonly string[], at: string): Promise<void> {
  const [meta] = await tx.run(`MATCH (m:Meta {id: 'graph'}) SET m.seq = m.seq + $n RETURN m.seq AS seq`, { n: incidents.length });
  const first = Number(meta?.['seq'] ?? 0) - incidents.length + 1;
  const rows = incidents.map((incident, n) => ({ seq: first + n, incident, at }));
  await tx.run('UNWIND $rows AS row CREATE (:Change {seq: row.seq, incident: row.incident, at: row.at})', { rows });
}
