import type { Facet } from '../../schema/coded.ts';
import type { Row, Transaction } from '../engine.ts';
import { anyFinding } from '../visible.ts';
import type { ReportFindings } from './held-patterns.ts';
import type { CodedPattern, FindingRow, InteractionRow, QuoteRow } from './report-rows.ts';

const text = (value: unknown) => (value === null || value === undefined ? null : String(value));
const quoteOf = (row: Row): QuoteRow => ({
  id: String(row['quote']),
  text: String(row['text']),
  start: Number(row['start']),
  stop: Number(row['stop']),
  section: String(row['section'] ?? ''),
});
const quoteFields = 'q.id AS quote, q.text AS text, q.start AS start, q.stop AS stop, q.section AS section';

const findingOf = (row: Row): FindingRow => ({
  id: String(row['id']),
  facet: String(row['facet']) as Facet,
  concept: String(row['concept']),
  role: text(row['role']),
  outcome: text(row['outcome']),
  effect: text(row['effect']),
  component: text(row['component']),
  certainty: String(row['certainty']),
  confidence: Number(row['confidence']),
  status: String(row['status']),
  by: String(row['by']),
  foundStatus: String(row['foundStatus']),
  foundBy: String(row['foundBy']),
  quotes: [],
});

/** A finding as stored, with its report. */
export type StoredFinding = FindingRow & { report: string };

/** The findings of an incident with their quotes, in the order of the report. */
export async function storedFindings(tx: Transaction, incident: string): Promise<StoredFinding[]> {
  const rows = await tx.run(
    `MATCH (i:Incident {id: $incident})-[:HAS]->(f:${anyFinding})-[e:EVIDENCED_BY]->(q:Quote)
     RETURN f.id AS id, f.report AS report, f.facet AS facet, f.concept AS concept, f.role AS role, f.outcome AS outcome, f.effect AS effect,
       f.component AS component, f.certainty AS certainty, f.confidence AS confidence, f.status AS status, f.by AS by, f.foundStatus AS foundStatus,
       f.foundBy AS foundBy, f.ordinal AS at, e.ordinal AS nth, ${quoteFields} ORDER BY at, id, nth`,
    { incident },
  );
  const found = new Map<string, StoredFinding>();
  for (const row of rows) {
    const id = String(row['id']);
    const finding = found.get(id) ?? { ...findingOf(row), report: String(row['report']) };
    finding.quotes.push(quoteOf(row));
    found.set(id, finding);
  }
  return [...found.values()];
}

async function storedInteractions(tx: Transaction, incident: string): Promise<(InteractionRow & { report: string })[]> {
  const rows = await tx.run(
    `MATCH (i:Incident {id: $incident})-[:HAS]->(x:Interaction)-[:EVIDENCED_BY]->(q:Quote)
     RETURN x.id AS id, x.report AS report, x.type AS type, x.source AS source, x.target AS target, x.sourceRef AS sourceRef, x.targetRef AS targetRef,
       x.confidence AS confidence, x.ordinal AS at, ${quoteFields} ORDER BY at, id`,
    { incident },
  );
  return rows.map((row) => ({
    id: String(row['id']),
    report: String(row['report']),
    type: String(row['type']),
    source: String(row['source']),
    target: String(row['target']),
    sourceRef: text(row['sourceRef']),
    targetRef: text(row['targetRef']),
    confidence: Number(row['confidence']),
    quote: quoteOf(row),
  }));
}

/** What the patterns of an incident are computed from, report by report, as it stands in the graph. */
export async function storedReports(tx: Transaction, incident: string): Promise<ReportFindings[]> {
  const reports = await tx.run(
    `MATCH (r:Report)-[:DESCRIBES]->(i:Incident {id: $incident})
     RETURN r.id AS id, r.visibility AS visibility, r.byHand AS byHand, r.codedPatterns AS codedPatterns ORDER BY id`,
    { incident },
  );
  const findings = await storedFindings(tx, incident);
  const interactions = await storedInteractions(tx, incident);
  return reports.map((row) => ({
    visibility: row['visibility'] === 'public' ? 'public' : 'internal',
    byHand: row['byHand'] === true,
    findings: findings.filter((finding) => finding.report === row['id']),
    interactions: interactions.filter((interaction) => interaction.report === row['id']),
    codedPatterns: JSON.parse(String(row['codedPatterns'])) as CodedPattern[],
  }));
}
