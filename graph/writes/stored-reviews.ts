import type { Transaction } from '../engine.ts';
import type { Snapshot, StoredReview } from './apply-reviews.ts';

/** The verdicts on a report's findings, in the order they were given. */
export async function storedReviews(tx: Transaction, report: string): Promise<StoredReview[]> {
  const rows = await tx.run(
    `MATCH (v:Review) WHERE v.report = $report
     RETURN v.id AS id, v.finding AS finding, v.concept AS concept, v.quote AS quote, v.verdict AS verdict, v.by AS by, v.ordinal AS ordinal,
       v.snapshot AS snapshot ORDER BY ordinal, id`,
    { report },
  );
  return rows.map((row) => ({
    id: String(row['id']),
    finding: String(row['finding']),
    concept: String(row['concept']),
    quote: String(row['quote']),
    verdict: String(row['verdict']),
    by: String(row['by']),
    ordinal: Number(row['ordinal']),
    snapshot: JSON.parse(String(row['snapshot'])) as Snapshot,
  }));
}
