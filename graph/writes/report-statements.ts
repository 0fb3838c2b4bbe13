import { findingLabels } from '../../schema/model.ts';
import { keysOf } from '../joins/keys.ts';
import { sketchOf } from '../joins/sketch.ts';
import { sketchText } from '../joins/stored.ts';
import { originOf } from '../report.ts';
import type { ReportInput } from '../report.ts';
import type { Attachment } from './apply-reviews.ts';
import { findingStatements } from './finding-statements.ts';
import { interactionStatements } from './interaction-statements.ts';
import type { ReportRows } from './report-rows.ts';
import { each } from './statement.ts';
import type { Statement } from './statement.ts';
import { timelineStatements } from './timeline-statements.ts';

function reportNode(input: ReportInput, report: ReportRows): Statement[] {
  const { source, coded } = input;
  const sketch = sketchOf(input);
  const keys = keysOf(sketch).map((key) => ({ key, report: report.id }));
  const { visibility } = report;
  return [
    { cypher: 'MERGE (s:Source {id: $id}) SET s.kind = $kind, s.at = $at', params: { id: source.id, kind: source.kind, at: source.at } },
    { cypher: 'MERGE (i:Incident {id: $id}) SET i.visibility = $visibility', params: { id: report.incident, visibility } },
    {
      cypher: `MATCH (s:Source {id: $source}), (i:Incident {id: $incident})
     CREATE (s)-[:HOLDS]->(r:Report {id: $id, source: $source, path: $path, incident: $incident, url: $url, title: $title, publisher: $publisher,
       publishedOn: $publishedOn, format: $format, sha256: $sha256, pipeline: $pipeline, contentHash: $contentHash, origin: $origin, byHand: $byHand,
       codedPatterns: $codedPatterns, text: $text, length: $length, sketch: $sketch, visibility: $visibility})
       -[:DESCRIBES {title: $title, startedOn: $startedOn, startedAt: $startedAt, endedAt: $endedAt, nearMiss: $nearMiss, origin: $origin,
         visibility: $visibility}]->(i)`,
      params: {
        source: source.id,
        incident: report.incident,
        id: report.id,
        path: input.path,
        url: input.url,
        title: coded.incident.title,
        publisher: input.publisher,
        publishedOn: input.publishedOn,
        format: input.format,
        sha256: input.sha256,
        pipeline: input.pipeline,
        contentHash: report.contentHash,
        origin: originOf(source),
        byHand: report.byHand,
        codedPatterns: JSON.stringify(report.codedPatterns),
        text: input.text,
        length: input.text.length,
        sketch: sketchText(sketch),
        visibility,
        startedOn: coded.incident.date,
        startedAt: coded.incident.start ?? null,
        endedAt: coded.incident.end ?? null,
        nearMiss: coded.incident.nearMiss,
      },
    },
    ...each(keys, 'MERGE (k:JoinKey {id: row.key})'),
    ...each(keys, 'MATCH (r:Report {id: row.report}) MATCH (k:JoinKey {id: row.key}) CREATE (r)-[:FOUND_BY]->(k)'),
  ];
}

function quotes(report: ReportRows): Statement[] {
  const own = { report: report.id, incident: report.incident, visibility: report.visibility };
  return each(
    report.quotes.all().map((row) => ({ ...row, ...own })),
    `MATCH (r:Report {id: row.report})
     CREATE (q:Quote {id: row.id, report: row.report, incident: row.incident, text: row.text, start: row.start, stop: row.stop, section: row.section,
       visibility: row.visibility})-[:FROM_REPORT]->(r)`,
  );
}

/** What other reports may point to as well: components, and the organisation with its name as this report spells it. */
function sharedNodes(report: ReportRows): Statement[] {
  const phrases = [
    ...report.findings.flatMap((row) => row.component ?? []),
    ...report.interactions.flatMap((row) => [
      ...(row.sourceRef === null ? [row.source] : []),
      ...(row.targetRef === null ? [row.target] : []),
    ]),
  ];
  const components = [...new Set(phrases.map(report.componentOf))].map((id) => ({ id }));
  const made = each(components, 'MERGE (c:Component {id: row.id})');
  if (report.organisation === null) return made;
  const { id: organisation, name } = report.organisation;
  return [
    ...made,
    { cypher: 'MERGE (o:Organisation {id: $organisation})', params: { organisation } },
    {
      cypher: `MATCH (i:Incident {id: $incident}), (o:Organisation {id: $organisation})
               CREATE (i)-[:AT {name: $name, report: $report, visibility: $visibility}]->(o)`,
      params: { incident: report.incident, organisation, name, report: report.id, visibility: report.visibility },
    },
  ];
}

/** Hangs the verdicts on the findings that they now are on; one whose quote is gone is marked. */
function reviews(report: ReportRows, attachments: readonly Attachment[]): Statement[] {
  return attachments.flatMap(({ review, finding }): Statement[] => {
    const facet = report.findings.find((row) => row.id === finding)?.facet;
    const mark: Statement = {
      cypher: 'MATCH (v:Review {id: $review}) SET v.detached = $detached, v.visibility = $visibility',
      params: { review, detached: finding === null, visibility: report.visibility },
    };
    if (facet === undefined) return [mark];
    const hang = `MATCH (v:Review {id: $review}), (f:${findingLabels[facet]} {id: $finding}) CREATE (v)-[:REVIEWS]->(f)`;
    return [mark, { cypher: hang, params: { review, finding } }];
  });
}

/** Creates everything that a report holds, but for patterns; its own nodes of before must be gone. */
export function reportStatements(input: ReportInput, report: ReportRows, attachments: readonly Attachment[]): Statement[] {
  return [
    ...reportNode(input, report),
    ...quotes(report),
    ...sharedNodes(report),
    ...findingStatements(report),
    ...interactionStatements(report),
    ...timelineStatements(input, report),
    ...reviews(report, attachments),
  ];
}
