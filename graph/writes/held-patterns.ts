import type { Finding, Interaction, Visibility } from '../../schema/coded.ts';
import { matchPatterns } from '../motifs/patterns.ts';
import type { CodedPattern, FindingRow, InteractionRow } from './report-rows.ts';

/** What the patterns of one report are computed from: as it stands now, after reviews. */
export type ReportFindings = {
  visibility: Visibility;
  byHand: boolean;
  findings: Pick<
    FindingRow,
    'id' | 'concept' | 'role' | 'outcome' | 'effect' | 'component' | 'certainty' | 'confidence' | 'status' | 'quotes'
  >[];
  interactions: Pick<InteractionRow, 'id' | 'type' | 'source' | 'target' | 'sourceRef' | 'targetRef' | 'confidence' | 'quote'>[];
  codedPatterns: CodedPattern[];
};
export type Level = 'public' | 'all';
/** `shown`: quotes that the pattern rests on, in order, with the finding that each proves. */
export type HeldPattern = { pattern: string; level: Level; confidence: number; shown: { quote: string; finding: string | null }[] };

const asFinding = (row: ReportFindings['findings'][number], status: Finding['status']): Finding => ({
  id: row.id,
  concept: row.concept,
  ...(row.role === null ? {} : { role: row.role }),
  ...(row.outcome === null ? {} : { outcome: row.outcome }),
  ...(row.effect === null ? {} : { effect: row.effect }),
  component: row.component,
  certainty: row.certainty,
  confidence: row.confidence,
  status,
  by: '',
  quotes: row.quotes.map((quote) => quote.id),
  spans: row.quotes.map((quote) => [quote.start, quote.stop] as const),
});

const asInteraction = (row: ReportFindings['interactions'][number]): Interaction => ({
  ...row,
  quote: row.quote.id,
  span: [row.quote.start, row.quote.stop],
});

/** The patterns that structure alone gives; quotes are named by their ids. */
const structural = (report: ReportFindings, statusOf: (row: ReportFindings['findings'][number]) => Finding['status']): CodedPattern[] =>
  matchPatterns(
    report.findings.map((row) => asFinding(row, statusOf(row))),
    report.interactions.map(asInteraction),
  );

/**
 * A pattern coded by hand stays unless a rejection takes away what it rests on: the structure, where it has one, else the findings it
 * was coded with, else those that its sentence proves.
 */
function stillCoded(report: ReportFindings): CodedPattern[] {
  const rejected = new Set(report.findings.filter((row) => row.status === 'rejected').map((row) => row.id));
  if (rejected.size === 0) return report.codedPatterns;
  const before = new Set(structural(report, () => 'accepted').map((pattern) => pattern.id));
  const now = new Set(structural(report, (row) => row.status).map((pattern) => pattern.id));
  return report.codedPatterns.filter((pattern) => {
    if (now.has(pattern.id)) return true;
    if (before.has(pattern.id)) return false;
    const proven = report.findings.filter((row) => row.quotes.some((quote) => quote.id === pattern.quote)).map((row) => row.id);
    const rests = pattern.findings.length > 0 ? pattern.findings : proven;
    return rests.length === 0 || rests.some((id) => !rejected.has(id));
  });
}

/** The sentence of the pattern first, then one of each further finding that it rests on; every quote once. */
function evidence(report: ReportFindings, pattern: CodedPattern): HeldPattern['shown'] {
  const live = report.findings.filter((row) => row.status !== 'rejected');
  const holds = (row: (typeof live)[number]) => row.quotes.some((quote) => quote.id === pattern.quote);
  const resting = live.filter((row) => pattern.findings.includes(row.id));
  const shown = [{ quote: pattern.quote, finding: (resting.find(holds) ?? live.find(holds))?.id ?? null }];
  for (const row of resting) {
    const quote = row.quotes[0]?.id;
    if (quote !== undefined && !shown.some((each) => each.quote === quote || each.finding === row.id))
      shown.push({ quote, finding: row.id });
  }
  return shown;
}

const held = (report: ReportFindings) => (report.byHand ? stillCoded(report) : structural(report, (row) => row.status));

/** The patterns of one incident at each level, from the reports of that level only; the same pattern in two reports is held once. */
export function heldPatterns(reports: readonly ReportFindings[]): HeldPattern[] {
  return (['public', 'all'] as const).flatMap((level) => {
    const byPattern = new Map<string, HeldPattern>();
    for (const report of reports) {
      if (level === 'public' && report.visibility !== 'public') continue;
      for (const pattern of held(report)) {
        const known = byPattern.get(pattern.id);
        const shown = evidence(report, pattern).filter(({ quote }) => !known?.shown.some((each) => each.quote === quote));
        byPattern.set(pattern.id, {
          pattern: pattern.id,
          level,
          confidence: Math.max(pattern.confidence, known?.confidence ?? 0),
          shown: [...(known?.shown ?? []), ...shown],
        });
      }
    }
    return [...byPattern.values()];
  });
}
