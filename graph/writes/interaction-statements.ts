import { findingLabels } from '../../schema/model.ts';
import { hundredths } from './hundredths.ts';
import type { ReportRows } from './report-rows.ts';
import { each } from './statement.ts';
import type { Statement } from './statement.ts';

const ends = [
  ['HAS_SOURCE', 'sourceRef', 'source'],
  ['HAS_TARGET', 'targetRef', 'target'],
] as const;

/** Creates the interactions of a report; its findings, quotes and components must be there. */
export function interactionStatements(report: ReportRows): Statement[] {
  const ordered = report.interactions.toSorted((a, b) => a.quote.start - b.quote.start);
  const rows = ordered.map(({ quote, confidence, ...row }, ordinal) =>
    Object.assign(row, {
      quote: quote.id,
      hundredths: hundredths(confidence),
      ordinal,
      report: report.id,
      incident: report.incident,
      visibility: report.visibility,
    }),
  );
  const facetOf = new Map(report.findings.map((row) => [row.id, row.facet]));
  const joined = ends.flatMap(([type, ref, phrase]) =>
    ['Component', ...Object.values(findingLabels)].flatMap((label) => {
      const joins = ordered.flatMap((row) => {
        const id = row[ref];
        const facet = id === null ? undefined : facetOf.get(id);
        const at = facet === undefined ? 'Component' : findingLabels[facet];
        return at === label ? [{ id: row.id, target: id !== null && facet !== undefined ? id : report.componentOf(row[phrase]) }] : [];
      });
      return each(joins, `MATCH (x:Interaction {id: row.id}) MATCH (e:${label} {id: row.target}) CREATE (x)-[:${type}]->(e)`);
    }),
  );
  return [
    ...each(
      rows,
      `MATCH (i:Incident {id: row.incident}) MATCH (q:Quote {id: row.quote})
       CREATE (i)-[:HAS]->(x:Interaction {id: row.id, report: row.report, incident: row.incident, type: row.type, source: row.source,
         target: row.target, sourceRef: row.sourceRef, targetRef: row.targetRef, confidence: row.hundredths / 100.0, ordinal: row.ordinal,
         visibility: row.visibility})-[:EVIDENCED_BY {ordinal: 0}]->(q)`,
    ),
    ...joined,
  ];
}
