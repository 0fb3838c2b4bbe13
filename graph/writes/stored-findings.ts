import { z } from 'zod';
import type { Transaction } from '../engine.ts';
import { findingFields, shapes } from '../shapes.ts';
import { anyFinding } from '../any-finding.ts';
import type { ReportFindings } from './held-patterns.ts';
import type { FindingRow, InteractionRow, QuoteRow } from './report-rows.ts';

const text = z.string().nullable();
const quoteRow = z.object({ quote: z.string(), text: z.string(), start: z.number(), stop: z.number(), section: z.string() });
const quoteFields = 'q.id AS quote, q.text AS text, q.start AS start, q.stop AS stop, q.section AS section';
const quoteOf = ({ quote, text: said, start, stop, section }: z.infer<typeof quoteRow>): QuoteRow => ({
  id: quote,
  text: said,
  start,
  stop,
  section,
});

const findingRow = z.object({
  id: z.string(),
  report: z.string(),
  ...findingFields,
  status: shapes.status,
  by: z.string(),
  foundStatus: shapes.status,
  foundBy: z.string(),
});
const interactionRow = z.object({
  id: z.string(),
  report: z.string(),
  type: shapes.interactionType,
  source: z.string(),
  target: z.string(),
  sourceRef: text,
  targetRef: text,
  confidence: z.number(),
});
const reportRow = z.object({ id: z.string(), visibility: shapes.visibility, byHand: z.boolean(), codedPatterns: z.string() });

const codedPattern = z.object({ id: shapes.pattern, confidence: z.number(), quote: z.string(), findings: z.array(z.string()) });

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
    const parsed = findingRow.parse(row);
    const finding = found.get(parsed.id) ?? { ...parsed, quotes: [] };
    finding.quotes.push(quoteOf(quoteRow.parse(row)));
    found.set(parsed.id, finding);
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
  return rows.map((row) => Object.assign(interactionRow.parse(row), { quote: quoteOf(quoteRow.parse(row)) }));
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
  return reports.map((row) => {
    const { id, visibility, byHand, codedPatterns } = reportRow.parse(row);
    return {
      visibility,
      byHand,
      findings: findings.filter((finding) => finding.report === id),
      interactions: interactions.filter((interaction) => interaction.report === id),
      codedPatterns: z.array(codedPattern).parse(JSON.parse(codedPatterns)),
    };
  });
}
