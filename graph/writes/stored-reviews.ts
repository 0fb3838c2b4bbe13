import { z } from 'zod';
import type { Transaction } from '../engine.ts';
import { findingFields, shapes } from '../shapes.ts';
import type { StoredReview } from './apply-reviews.ts';

const row = z.object({
  id: z.string(),
  finding: z.string(),
  concept: z.string(),
  quote: z.string(),
  verdict: shapes.verdict,
  by: z.string(),
  ordinal: z.number(),
  snapshot: z.string(),
});

const snapshotShape = z.object({
  ...findingFields,
  foundStatus: shapes.status,
  foundBy: z.string(),
  quotes: z.array(z.string()),
});

/** The verdicts on a report's findings, in the order they were given. */
export async function storedReviews(tx: Transaction, report: string): Promise<StoredReview[]> {
  const rows = await tx.run(
    `MATCH (v:Review) WHERE v.report = $report
     RETURN v.id AS id, v.finding AS finding, v.concept AS concept, v.quote AS quote, v.verdict AS verdict, v.by AS by, v.ordinal AS ordinal,
       v.snapshot AS snapshot ORDER BY ordinal, id`,
    { report },
  );
  return rows.map((each) => {
    const { snapshot, ...rest } = row.parse(each);
    return { ...rest, snapshot: snapshotShape.parse(JSON.parse(snapshot)) };
  });
}
