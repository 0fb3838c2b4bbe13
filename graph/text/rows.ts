import type { Params, Row, TextRow } from '../engine.ts';

const fields = (alias: string) => `${alias}.id AS id, ${alias}.incident AS incident, ${alias}.visibility AS visibility`;

const row =
  (kind: TextRow['kind']) =>
  (found: Row): TextRow => ({
    id: String(found['id']),
    kind,
    incident: String(found['incident']),
    visibility: found['visibility'] === 'public' ? 'public' : 'internal',
    title: kind === 'report' ? String(found['title']) : '',
    body: String(found['body']),
  });

/** What the full-text index should hold, read from the graph: of these incidents, or of all with null. */
export async function textRows(
  run: (cypher: string, params?: Params) => Promise<Row[]>,
  incidents: readonly string[] | null,
): Promise<TextRow[]> {
  if (incidents?.length === 0) return [];
  // some incidents by way of their ids: there is no index over the incidents of quotes
  const [of, params]: [string, Params] =
    incidents === null
      ? ['MATCH (r:Report)', {}]
      : ['UNWIND $rows AS row MATCH (i:Incident {id: row.id})<-[:DESCRIBES]-(r:Report)', { rows: incidents.map((id) => ({ id })) }];
  const reports = await run(`${of} RETURN ${fields('r')}, r.title AS title, r.text AS body`, params);
  const quotes = await run(`${of}<-[:FROM_REPORT]-(q:Quote) RETURN ${fields('q')}, q.text AS body`, params);
  return [...reports.map(row('report')), ...quotes.map(row('quote'))];
}
