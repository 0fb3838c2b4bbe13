import type { Row, TextRow, Transaction } from '../engine.ts';
import type { JournalEntry } from '../journal.ts';
import type { LoadResult, ReportInput } from '../report.ts';
import type { Store } from '../store.ts';
import { everything } from '../viewer.ts';
import { applyReviews } from './apply-reviews.ts';
import { recordChanges } from './change.ts';
import { incidentId, reportId } from './ids.ts';
import { deleteOwnNodes, removeUnreferenced } from './own-nodes.ts';
import { patternStatements } from './pattern-statements.ts';
import { reportRows } from './report-rows.ts';
import type { ReportRows } from './report-rows.ts';
import { reportStatements } from './report-statements.ts';
import { runAll } from './statement.ts';
import { storedReviews } from './stored-reviews.ts';

/** What is stored of these reports, by id. */
async function storedBefore(store: Store, ids: readonly string[]): Promise<Map<string, Row>> {
  const rows = await store.read(
    everything,
    `MATCH (r:Report) WHERE r.id IN $ids AND r.visibility IN $visible
     RETURN r.id AS id, r.sha256 AS sha256, r.pipeline AS pipeline, r.visibility AS visibility, r.contentHash AS contentHash`,
    { ids },
  );
  return new Map(rows.map((row) => [String(row['id']), row]));
}

const isSame = (stored: Row, input: ReportInput, rows: ReportRows) =>
  stored['sha256'] === input.sha256 &&
  stored['pipeline'] === input.pipeline &&
  stored['visibility'] === input.visibility &&
  stored['contentHash'] === rows.contentHash;

const textOf = (input: ReportInput, rows: ReportRows): TextRow[] => [
  {
    id: rows.id,
    kind: 'report',
    incident: rows.incident,
    visibility: rows.visibility,
    title: input.coded.incident.title,
    body: input.text,
  },
  ...rows.quotes.all().map((quote): TextRow => ({
    id: quote.id,
    kind: 'quote',
    incident: rows.incident,
    visibility: rows.visibility,
    title: '',
    body: quote.text,
  })),
];

async function put(tx: Transaction, input: ReportInput, rows: ReportRows, at: string): Promise<LoadResult['outcome']> {
  await recordChanges(tx, [rows.incident], at);
  const existed = (await tx.run('MATCH (r:Report {id: $id}) RETURN r.id AS id', { id: rows.id })).length > 0;
  const shared = existed ? await deleteOwnNodes(tx, [rows.id], [rows.incident]) : null;
  const attachments = applyReviews(rows, input.text, existed ? await storedReviews(tx, rows.id) : []);
  await runAll(tx, [...reportStatements(input, rows, attachments), ...patternStatements(rows.incident, [rows])]);
  if (shared !== null) await removeUnreferenced(tx, shared);
  tx.unindex([rows.incident]);
  tx.index(textOf(input, rows));
  return existed ? 'replaced' : 'created';
}

/**
 * Loads reports in order, each in a transaction of its own, yielding what became of each. One that is stored with the same text,
 * pipeline, visibility and coding is `unchanged` and writes nothing. `at` is the time to record, ISO.
 */
export async function* loadReports(store: Store, inputs: readonly ReportInput[], at: string): AsyncGenerator<LoadResult> {
  const stored = await storedBefore(store, inputs.map(reportId));
  for (const input of inputs) {
    const rows = reportRows(input);
    const before = stored.get(rows.id);
    if (before !== undefined && isSame(before, input, rows)) {
      yield { report: rows.id, incident: rows.incident, outcome: 'unchanged' };
      continue;
    }
    const entry: JournalEntry = { kind: 'report', report: rows.id, at, input };
    const outcome = await store.write(async (tx) => {
      // rows are made anew for each attempt, as reviews change them
      const done = await put(tx, input, reportRows(input), at);
      store.journal?.append([entry]);
      return done;
    });
    stored.set(rows.id, { sha256: input.sha256, pipeline: input.pipeline, visibility: input.visibility, contentHash: rows.contentHash });
    yield { report: rows.id, incident: rows.incident, outcome };
  }
}

/** Loads one report; see loadReports. */
export async function loadReport(store: Store, input: ReportInput, at: string): Promise<LoadResult> {
  for await (const result of loadReports(store, [input], at)) return result;
  throw new Error(`nothing came of ${incidentId(reportId(input))}`);
}
