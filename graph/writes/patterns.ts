import type { Transaction } from '../engine.ts';
import { heldPatterns } from './held-patterns.ts';
import type { ReportFindings } from './held-patterns.ts';

/** Sets which patterns hold in an incident, and what they rest on, from its reports as they stand now. Earlier ones must be gone. */
export async function createPatterns(tx: Transaction, incident: string, reports: readonly ReportFindings[]): Promise<void> {
  const patterns = heldPatterns(reports);
  if (patterns.length === 0) return;
  await tx.run(
    `UNWIND $rows AS row MATCH (p:Pattern {id: row.pattern}) MATCH (i:Incident {id: row.incident})
     CREATE (p)-[:HOLDS_IN {level: row.level, confidence: row.hundredths / 100.0}]->(i)`,
    { rows: patterns.map(({ pattern, level, confidence }) => ({ pattern, level, incident, hundredths: Math.round(confidence * 100) })) },
  );
  const rows = patterns.flatMap(({ pattern, level, shown }) =>
    shown.map((each, ordinal) => ({ ...each, pattern, level, incident, ordinal })),
  );
  await tx.run(
    `UNWIND $rows AS row MATCH (i:Incident {id: row.incident}) MATCH (q:Quote {id: row.quote})
     CREATE (i)-[:SHOWN_BY {pattern: row.pattern, level: row.level, finding: row.finding, ordinal: row.ordinal}]->(q)`,
    { rows },
  );
}
