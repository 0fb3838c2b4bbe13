import type { Row, TextRow, Transaction } from '../engine.ts';
import type { JournalEntry } from '../journal.ts';
import { sketchOf } from '../joins/sketch.ts';
import { apartOf, reached, storedMembers } from '../joins/stored.ts';
import type { StoredMember } from '../joins/stored.ts';
import { originOf } from '../report.ts';
import type { LoadResult, ReportInput } from '../report.ts';
import type { Store } from '../store.ts';
import { everything } from '../viewer.ts';
import { applyReviews } from './apply-reviews.ts';
import { recordChanges, waitInLine } from './change.ts';
import { incidentId, reportId } from './ids.ts';
import { deleteOwnNodes, removeUnreferenced } from './own-nodes.ts';
import { patternStatements } from './pattern-statements.ts';
import { movesOf, touchedBy } from './rejoin.ts';
import { reportRows } from './report-rows.ts';
import type { ReportRows } from './report-rows.ts';
import { reportStatements } from './report-statements.ts';
import { moveReports, settle } from './settle.ts';
import { runAll } from './statement.ts';
import { storedReviews } from './stored-reviews.ts';

/** What is stored of these reports, by id. */
async function storedBefore(store: Store, ids: readonly string[]): Promise<Map<string, Row>> {
  const rows = await store.read(
    everything,
    `MATCH (r:Report) WHERE r.id IN $ids AND r.visibility IN $visible
     RETURN r.id AS id, r.sha256 AS sha256, r.pipeline AS pipeline, r.visibility AS visibility, r.contentHash AS contentHash,
       r.incident AS incident`,
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

/** The report as joining sees it, before it is stored; `incident` is the one that it stands under now, or would alone. */
async function memberOf(tx: Transaction, input: ReportInput, rows: ReportRows, before: StoredMember | undefined): Promise<StoredMember> {
  return {
    id: rows.id,
    incident: before?.incident ?? rows.incident,
    visibility: input.visibility,
    origin: originOf(input.source),
    byHand: rows.byHand,
    length: input.text.length,
    apart: (await apartOf(tx, [rows.id])).has(rows.id),
    sketch: sketchOf(input),
  };
}

/** Reports that are joined with a report as it was or as it is to be. */
async function joinedWith(tx: Transaction, before: StoredMember | undefined, now: StoredMember): Promise<StoredMember[]> {
  const found = [...(before === undefined ? [] : await reached(tx, [before])), ...(await reached(tx, [now]))];
  return [...new Map(found.map((member) => [member.id, member])).values()];
}

async function put(tx: Transaction, input: ReportInput, at: string): Promise<Pick<LoadResult, 'incident' | 'outcome'>> {
  await waitInLine(tx);
  const [before] = await storedMembers(tx, [reportId(input)]);
  const member = await memberOf(tx, input, reportRows(input), before);
  const others = await joinedWith(tx, before, member);
  const moves = movesOf([member, ...others]);
  const rows = reportRows(input, moves.find(({ report }) => report === member.id)?.to ?? member.incident);
  const shared = before === undefined ? null : await deleteOwnNodes(tx, [rows.id], [before.incident]);
  const attachments = applyReviews(rows, input.text, before === undefined ? [] : await storedReviews(tx, rows.id));
  await runAll(tx, reportStatements(input, rows, attachments));
  const touched = [...new Set([rows.incident, member.incident, ...touchedBy(moves)])].toSorted();
  if (others.length > 0 || (before !== undefined && before.incident !== rows.incident)) {
    await moveReports(
      tx,
      moves.filter(({ report }) => report !== rows.id),
    );
    await settle(tx, touched);
  } else {
    await runAll(tx, patternStatements(rows.incident, [rows]));
    tx.unindex([rows.incident]);
    tx.index(textOf(input, rows));
  }
  if (shared !== null) await removeUnreferenced(tx, shared);
  await recordChanges(tx, touched, at);
  return { incident: rows.incident, outcome: before === undefined ? 'created' : 'replaced' };
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
      yield { report: rows.id, incident: String(before['incident']), outcome: 'unchanged' };
      continue;
    }
    const entry: JournalEntry = { kind: 'report', report: rows.id, at, input };
    const { incident, outcome } = await store.write(async (tx) => {
      const done = await put(tx, input, at);
      store.journal?.append([entry]);
      return done;
    });
    const { sha256, pipeline, visibility } = input;
    stored.set(rows.id, { sha256, pipeline, visibility, contentHash: rows.contentHash, incident });
    yield { report: rows.id, incident, outcome };
  }
}

/** Loads one report; see loadReports. */
export async function loadReport(store: Store, input: ReportInput, at: string): Promise<LoadResult> {
  for await (const result of loadReports(store, [input], at)) return result;
  throw new Error(`nothing came of ${incidentId(reportId(input))}`);
}
