import { heldPatterns } from './held-patterns.ts';
import type { ReportFindings } from './held-patterns.ts';
import { hundredths } from './hundredths.ts';
import { each } from './statement.ts';
import type { Statement } from './statement.ts';

/** Sets which patterns hold in an incident, and what they rest on, from its reports as they stand now. Earlier ones must be gone. */
export function patternStatements(incident: string, reports: readonly ReportFindings[]): Statement[] {
  const patterns = heldPatterns(reports);
  return [
    ...each(
      patterns.map(({ pattern, level, confidence }) => ({ pattern, level, incident, hundredths: hundredths(confidence) })),
      `MATCH (p:Pattern {id: row.pattern}) MATCH (i:Incident {id: row.incident})
       CREATE (p)-[:HOLDS_IN {level: row.level, confidence: row.hundredths / 100.0}]->(i)`,
    ),
    ...each(
      patterns.flatMap(({ pattern, level, shown }) =>
        shown.map(({ quote, finding }, ordinal) => ({ quote, finding, pattern, level, incident, ordinal })),
      ),
      `MATCH (i:Incident {id: row.incident}) MATCH (q:Quote {id: row.quote})
       CREATE (i)-[:SHOWN_BY {pattern: row.pattern, level: row.level, finding: row.finding, ordinal: row.ordinal}]->(q)`,
    ),
  ];
}
