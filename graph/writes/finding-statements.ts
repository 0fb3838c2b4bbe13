import type { Facet } from '../../schema/coded.ts';
import { findingLabels } from '../../schema/model.ts';
import { hundredths } from './hundredths.ts';
import type { FindingRow, ReportRows } from './report-rows.ts';
import { each } from './statement.ts';
import type { Statement } from './statement.ts';

const property = { contributor: 'role', 'safety-mechanism': 'outcome', adaptation: 'effect' } as const;
const attribute = (facet: Facet): 'role' | 'outcome' | 'effect' | null =>
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

/** Findings of one facet: each has a label of its own, and LadybugDB makes no relationship from several labels at once. */
function ofFacet(facet: Facet, report: ReportRows, ordered: readonly FindingRow[]): Statement[] {
  const label = findingLabels[facet];
  const findings = ordered.flatMap((row, ordinal) => (row.facet === facet ? [{ ...row, ordinal }] : []));
  const own = attribute(facet);
  const names = own === null ? shared : [...shared, own];
  const rows = findings.map(({ quotes: _quotes, confidence, ...row }) =>
    Object.assign(row, { hundredths: hundredths(confidence), report: report.id, incident: report.incident, visibility: report.visibility }),
  );
  const evidence = findings.flatMap(({ id, quotes }) => quotes.map((quote, ordinal) => ({ id, quote: quote.id, ordinal })));
  const concerned = findings.flatMap(({ id, component }) =>
    component === null ? [] : [{ id, phrase: component, component: report.componentOf(component), visibility: report.visibility }],
  );
  return [
    ...each(
      rows,
      `MATCH (i:Incident {id: row.incident}) MATCH (c:Concept {id: row.concept})
       CREATE (i)-[:HAS]->(f:${label} {${names.map((name) => `${name}: row.${name}`).join(', ')}, confidence: row.hundredths / 100.0})-[:INSTANCE_OF]->(c)`,
    ),
    ...each(
      evidence,
      `MATCH (f:${label} {id: row.id}) MATCH (q:Quote {id: row.quote}) CREATE (f)-[:EVIDENCED_BY {ordinal: row.ordinal}]->(q)`,
    ),
    ...each(
      concerned,
      `MATCH (f:${label} {id: row.id}) MATCH (c:Component {id: row.component}) CREATE (f)-[:CONCERNS {phrase: row.phrase, visibility: row.visibility}]->(c)`,
    ),
  ];
}

/** Creates the findings of a report; its incident, quotes and components must be there. */
export function findingStatements(report: ReportRows): Statement[] {
  const ordered = report.findings.toSorted((a, b) => first(a) - first(b));
  return (Object.keys(findingLabels) as Facet[]).flatMap((facet) => ofFacet(facet, report, ordered));
}
