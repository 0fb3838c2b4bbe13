import type { ReportInput } from '../report.ts';
import { timelineEventId } from './ids.ts';
import type { ReportRows } from './report-rows.ts';
import { each } from './statement.ts';
import type { Statement } from './statement.ts';

/** Creates the dated events of a report, in the order in which it tells them; its incident must be there. */
export function timelineStatements(input: ReportInput, report: ReportRows): Statement[] {
  const rows = (input.coded.timeline ?? []).map(({ at, zone, text, span: [start, stop] }, ordinal) => ({
    id: timelineEventId(report.id, ordinal),
    report: report.id,
    incident: report.incident,
    // an empty text stands for null: a column of nulls alone has no type in LadybugDB
    at: at ?? '',
    zone: zone ?? '',
    text,
    start,
    stop,
    ordinal,
    visibility: report.visibility,
  }));
  return each(
    rows,
    `MATCH (i:Incident {id: row.incident})
     CREATE (i)-[:HAS]->(:TimelineEvent {id: row.id, report: row.report, incident: row.incident, at: row.at, zone: row.zone, text: row.text,
       start: row.start, stop: row.stop, ordinal: row.ordinal, visibility: row.visibility})`,
  );
}
