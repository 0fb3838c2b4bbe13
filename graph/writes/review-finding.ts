import { findingLabels } from '../../schema/model.ts';
import type { Status } from '../../schema/coded.ts';
import type { Row, Transaction } from '../engine.ts';
import { statusAfter } from '../review.ts';
import type { ReviewOutcome, ReviewRequest, Verdict } from '../review.ts';
import { shapes } from '../shapes.ts';
import type { Store } from '../store.ts';
import { anyFinding } from '../any-finding.ts';
import type { Snapshot } from './apply-reviews.ts';
import { recordChanges } from './change.ts';
import { reviewId } from './ids.ts';
import { deletePatterns } from './own-nodes.ts';
import { patternStatements } from './pattern-statements.ts';
import { runAll } from './statement.ts';
import { storedFindings, storedReports } from './stored-findings.ts';
import type { StoredFinding } from './stored-findings.ts';

const setStatus = (tx: Transaction, finding: StoredFinding, status: Status, by: string) =>
  tx.run(`MATCH (f:${findingLabels[finding.facet]} {id: $id}) SET f.status = $status, f.by = $by`, { id: finding.id, status, by });

/** Takes the last verdict back: the one before it counts again, else what the reader had said. */
async function undo(tx: Transaction, finding: StoredFinding, verdicts: readonly Row[]): Promise<boolean> {
  const [last, before] = [verdicts.at(-1), verdicts.at(-2)];
  if (last === undefined) return false;
  await tx.run('MATCH (v:Review {id: $id}) DETACH DELETE v', { id: String(last['id']) });
  const status = before === undefined ? finding.foundStatus : statusAfter[shapes.verdict.parse(before['verdict'])];
  await setStatus(tx, finding, status, before === undefined ? finding.foundBy : String(before['by']));
  return true;
}

async function judge(tx: Transaction, finding: StoredFinding, incident: string, verdict: Verdict, request: ReviewRequest): Promise<void> {
  const { report, quotes, status: _status, by: _by, id, ...rest } = finding;
  const [last] = await tx.run('MATCH (v:Review) WHERE v.report = $report RETURN max(v.ordinal) AS ordinal', { report });
  const ordinal = Number(last?.['ordinal'] ?? -1) + 1;
  const snapshot: Snapshot = { ...rest, quotes: quotes.map((quote) => quote.text) };
  const [visibility] = await tx.run('MATCH (r:Report {id: $report}) RETURN r.visibility AS visibility', { report });
  await tx.run(
    `MATCH (f:${findingLabels[finding.facet]} {id: $finding})
     CREATE (v:Review {id: $id, by: $by, at: $at, verdict: $verdict, note: $note, ordinal: $ordinal, report: $report, incident: $incident,
       finding: $finding, concept: $concept, quote: $quote, snapshot: $snapshot, detached: false, visibility: $visibility})-[:REVIEWS]->(f)`,
    {
      id: reviewId(id, ordinal),
      by: request.by,
      at: request.at,
      verdict,
      note: request.note,
      ordinal,
      report,
      incident,
      finding: id,
      concept: finding.concept,
      quote: quotes[0]?.text ?? '',
      snapshot: JSON.stringify(snapshot),
      visibility: String(visibility?.['visibility']),
    },
  );
  await setStatus(tx, finding, statusAfter[verdict], request.by);
}

/**
 * Accepts or rejects a finding, or takes the last verdict on it back, and sets the patterns of its incident anew. A refusal writes
 * nothing. Whether the caller may see and review the finding is the caller's to check.
 */
export async function reviewFinding(store: Store, request: ReviewRequest): Promise<ReviewOutcome> {
  return await store.write(async (tx) => {
    const [at] = await tx.run(`MATCH (f:${anyFinding}) WHERE f.id = $id RETURN f.incident AS incident`, { id: request.finding });
    if (at === undefined) return 'no-such-finding';
    const incident = String(at['incident']);
    const finding = (await storedFindings(tx, incident)).find((each) => each.id === request.finding);
    if (finding === undefined) return 'no-such-finding';
    if (request.verdict === 'undo') {
      const verdicts = await tx.run(
        `MATCH (v:Review)-[:REVIEWS]->(f:${findingLabels[finding.facet]} {id: $id})
         RETURN v.id AS id, v.verdict AS verdict, v.by AS by, v.ordinal AS ordinal ORDER BY ordinal`,
        { id: finding.id },
      );
      if (!(await undo(tx, finding, verdicts))) return 'nothing-to-undo';
    } else await judge(tx, finding, incident, request.verdict, request);
    await deletePatterns(tx, [incident]);
    await runAll(tx, patternStatements(incident, await storedReports(tx, incident)));
    await recordChanges(tx, [incident], request.at);
    store.journal?.append([{ kind: 'review', report: finding.report, review: request }]);
    return 'saved';
  });
}
