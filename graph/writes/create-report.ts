import { findingLabels } from '../../schema/model.ts';
import type { Transaction, Value } from '../engine.ts';
import type { ReportInput } from '../report.ts';
import type { Attachment } from './apply-reviews.ts';
import type { FindingRow, ReportRows } from './report-rows.ts';

type Rows = readonly Record<string, Value>[];

/** Runs a statement over rows; an empty list has no type in LadybugDB, so it is not run. */
async function each(tx: Transaction, rows: Rows, cypher: string): Promise<void> {
  if (rows.length > 0) await tx.run(`UNWIND $rows AS row ${cypher}`, { rows });
}

/** Confidence has two decimals; a column of rows must hold integers only (see schema/model.ts). */
const hundredths = (confidence: number) => Math.round(confidence * 100);

const property = { contributor: 'role', 'safety-mechanism': 'outcome', adaptation: 'effect' } as const;
const attribute = (facet: keyof typeof findingLabels): 'role' | 'outcome' | 'effect' | null =>
  facet in property ? property[facet as keyof typeof property] : null;

const shared = [
  'id',
  'facet',
  'report',
  'incident',
  'concept',
  'component',
  'certainty',
  'status',
  'by',
  'foundStatus',
  'foundBy',
  'ordinal',
  'visibility',
];

const first = (row: FindingRow) => row.quotes[0]?.start ?? 0;

/** One write of a finding per facet, as each has its own label. */
async function createFindings(tx: Transaction, report: ReportRows): Promise<void> {
  const ordered = report.findings.toSorted((a, b) => first(a) - first(b));
  for (const [facet, label] of Object.entries(findingLabels) as [keyof typeof findingLabels, string][]) {
    const findings = ordered.flatMap((row, ordinal) => (row.facet === facet ? [{ ...row, ordinal }] : []));
    const own = attribute(facet);
    const names = own === null ? shared : [...shared, own];
    const rows = findings.map(({ quotes: _quotes, confidence, ...row }) => ({
      ...row,
      hundredths: hundredths(confidence),
      report: report.id,
      incident: report.incident,
      visibility: report.visibility,
    }));
    await each(
      tx,
      rows,
      `MATCH (i:Incident {id: row.incident}) MATCH (c:Concept {id: row.concept})
       CREATE (i)-[:HAS]->(f:${label} {${names.map((name) => `${name}: row.${name}`).join(', ')}, confidence: row.hundredths / 100.0})-[:INSTANCE_OF]->(c)`,
    );
    const evidence = findings.flatMap(({ id, quotes }) => quotes.map((quote, ordinal) => ({ id, quote: quote.id, ordinal })));
    await each(
      tx,
      evidence,
      `MATCH (f:${label} {id: row.id}) MATCH (q:Quote {id: row.quote}) CREATE (f)-[:EVIDENCED_BY {ordinal: row.ordinal}]->(q)`,
    );
    const concerned = findings.flatMap(({ id, component }) =>
      component === null ? [] : [{ id, phrase: component, component: report.componentOf(component), visibility: report.visibility }],
    );
    await each(
      tx,
      concerned,
      `MATCH (f:${label} {id: row.id}) MATCH (c:Component {id: row.component}) CREATE (f)-[:CONCERNS {phrase: row.phrase, visibility: row.visibility}]->(c)`,
    );
  }
}

async function createInteractions(tx: Transaction, report: ReportRows): Promise<void> {
  const ordered = report.interactions.toSorted((a, b) => a.quote.start - b.quote.start);
  const rows = ordered.map(({ quote, confidence, ...row }, ordinal) => ({
    ...row,
    quote: quote.id,
    hundredths: hundredths(confidence),
    ordinal,
    report: report.id,
    incident: report.incident,
    visibility: report.visibility,
  }));
  await each(
    tx,
    rows,
    `MATCH (i:Incident {id: row.incident}) MATCH (q:Quote {id: row.quote})
     CREATE (i)-[:HAS]->(x:Interaction {id: row.id, report: row.report, incident: row.incident, type: row.type, source: row.source, target: row.target,
       sourceRef: row.sourceRef, targetRef: row.targetRef, confidence: row.hundredths / 100.0, ordinal: row.ordinal, visibility: row.visibility})-[:EVIDENCED_BY {ordinal: 0}]->(q)`,
  );
  const facetOf = new Map(report.findings.map((row) => [row.id, row.facet]));
  for (const [type, ref, phrase] of [
    ['HAS_SOURCE', 'sourceRef', 'source'],
    ['HAS_TARGET', 'targetRef', 'target'],
  ] as const) {
    for (const label of ['Component', ...Object.values(findingLabels)]) {
      const ends = ordered.flatMap((row) => {
        const id = row[ref];
        const facet = id === null ? undefined : facetOf.get(id);
        const at = facet === undefined ? 'Component' : findingLabels[facet];
        return at === label ? [{ id: row.id, target: id !== null && facet !== undefined ? id : report.componentOf(row[phrase]) }] : [];
      });
      await each(tx, ends, `MATCH (x:Interaction {id: row.id}) MATCH (e:${label} {id: row.target}) CREATE (x)-[:${type}]->(e)`);
    }
  }
}

async function createShared(tx: Transaction, report: ReportRows): Promise<void> {
  const known = new Set(report.findings.map((row) => row.id));
  const phrases = [
    ...report.findings.flatMap((row) => row.component ?? []),
    ...report.interactions.flatMap((row) => [
      ...(row.sourceRef !== null && known.has(row.sourceRef) ? [] : [row.source]),
      ...(row.targetRef !== null && known.has(row.targetRef) ? [] : [row.target]),
    ]),
  ];
  const components = [...new Set(phrases.map(report.componentOf))].map((id) => ({ id }));
  await each(tx, components, 'MERGE (c:Component {id: row.id})');
  if (report.organisation === null) return;
  const { id: organisation, name } = report.organisation;
  await tx.run('MERGE (o:Organisation {id: $organisation})', { organisation });
  await tx.run(
    'MATCH (i:Incident {id: $incident}), (o:Organisation {id: $organisation}) CREATE (i)-[:AT {name: $name, report: $report, visibility: $visibility}]->(o)',
    { incident: report.incident, organisation, name, report: report.id, visibility: report.visibility },
  );
}

/** Creates everything that a report holds, but for patterns; its own nodes of before must be gone. */
export async function createReport(tx: Transaction, input: ReportInput, report: ReportRows, reviews: readonly Attachment[]): Promise<void> {
  const { source, coded } = input;
  const { visibility } = report;
  await tx.run('MERGE (s:Source {id: $id}) SET s.kind = $kind, s.at = $at', { id: source.id, kind: source.kind, at: source.at });
  await tx.run('MERGE (i:Incident {id: $id}) SET i.visibility = $visibility', { id: report.incident, visibility });
  await tx.run(
    `MATCH (s:Source {id: $source}), (i:Incident {id: $incident})
     CREATE (s)-[:HOLDS]->(r:Report {id: $id, source: $source, path: $path, incident: $incident, url: $url, title: $title, publisher: $publisher,
       publishedOn: $publishedOn, format: $format, sha256: $sha256, pipeline: $pipeline, contentHash: $contentHash, origin: $origin, byHand: $byHand,
       codedPatterns: $codedPatterns, text: $text, visibility: $visibility})
       -[:DESCRIBES {title: $title, startedOn: $startedOn, nearMiss: $nearMiss, origin: $origin, visibility: $visibility}]->(i)`,
    {
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
      origin: source.kind === 'bundle' ? 'bundle' : 'own',
      byHand: report.byHand,
      codedPatterns: JSON.stringify(report.codedPatterns),
      text: input.text,
      visibility,
      startedOn: coded.incident.date,
      nearMiss: coded.incident.nearMiss,
    },
  );
  const own = { report: report.id, incident: report.incident, visibility };
  await each(
    tx,
    report.quotes.all().map((row) => ({ ...row, ...own })),
    `MATCH (r:Report {id: row.report})
     CREATE (q:Quote {id: row.id, report: row.report, incident: row.incident, text: row.text, start: row.start, stop: row.stop, section: row.section,
       visibility: row.visibility})-[:FROM_REPORT]->(r)`,
  );
  await createShared(tx, report);
  await createFindings(tx, report);
  await createInteractions(tx, report);
  for (const { review, finding } of reviews) {
    await tx.run('MATCH (v:Review {id: $review}) SET v.detached = $detached, v.visibility = $visibility', {
      review,
      detached: finding === null,
      visibility,
    });
    const facet = report.findings.find((row) => row.id === finding)?.facet;
    if (facet === undefined || finding === null) continue;
    await tx.run(`MATCH (v:Review {id: $review}), (f:${findingLabels[facet]} {id: $finding}) CREATE (v)-[:REVIEWS]->(f)`, {
      review,
      finding,
    });
  }
}
