/** What the API should answer, computed from the reports that went in by the plain reading of the SDL. */
import type { ReportInput } from '../../graph/report.ts';
import { incidentId, reportId } from '../../graph/writes/ids.ts';
import { concepts, patterns } from '../../schema/generated/vocabulary.ts';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
export const upper = (id: string): string => id.toUpperCase().replaceAll('-', '_');
export const idOf = (input: ReportInput): string => incidentId(reportId(input));

/** The latest first; equal dates by id. */
export const byDate = (reports: readonly ReportInput[]): ReportInput[] =>
  reports.toSorted((a, b) => compare(b.coded.incident.date ?? '', a.coded.incident.date ?? '') || compare(idOf(a), idOf(b)));

/** The incident as the README's second query asks for it; findings in the order of their first quotes. */
export function incidentNode(input: ReportInput) {
  const { incident, findings } = input.coded;
  return {
    id: idOf(input),
    title: incident.title,
    organisation: incident.organisation === null ? null : { name: incident.organisation },
    findings: findings
      .toSorted((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0))
      .map(({ concept, status, quotes, spans }) => ({
        facet: upper(concept.split('/')[0] ?? ''),
        concept: { id: concept, label: concepts.find(({ id }) => id === concept)?.label },
        status: upper(status),
        quotes: quotes.map((text, at) => ({ text, start: spans[at]?.[0], end: spans[at]?.[1] })),
      })),
  };
}

/** The README's first query: patterns by how many incidents they were coded for, each with its five latest. */
export function patternNodes(reports: readonly ReportInput[]) {
  return patterns
    .map(({ id, label, is }) => ({
      id,
      label,
      is,
      held: byDate(reports.filter(({ coded }) => coded.patterns.some((match) => match.id === id))),
    }))
    .toSorted((a, b) => b.held.length - a.held.length || compare(a.id, b.id))
    .map(({ held, ...pattern }) => ({
      ...pattern,
      incidents: {
        totalCount: held.length,
        edges: held.slice(0, 5).map((input) => ({ node: { id: idOf(input), title: input.coded.incident.title } })),
      },
    }));
}
