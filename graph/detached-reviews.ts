import type { Store, Viewer } from './store.ts';

/** A verdict whose sentence is no longer in its report; it is kept until the sentence, or a person, comes back to it. */
export type DetachedReview = { id: string; report: string; concept: string; quote: string; verdict: string; by: string; at: string; note: string | null };

/** The detached reviews of reports that the viewer may see, the latest first. */
export async function detachedReviews(store: Store, viewer: Viewer): Promise<DetachedReview[]> {
  const rows = await store.read(
    viewer,
    `MATCH (v:Review) WHERE v.detached = true AND v.visibility IN $visible
     RETURN v.id AS id, v.report AS report, v.concept AS concept, v.quote AS quote, v.verdict AS verdict, v.by AS by, v.at AS at, v.note AS note
     ORDER BY at DESC, id`,
  );
  return rows.map((row) => ({
    id: String(row['id']),
    report: String(row['report']),
    concept: String(row['concept']),
    quote: String(row['quote']),
    verdict: String(row['verdict']),
    by: String(row['by']),
    at: String(row['at']),
    note: row['note'] === null ? null : String(row['note']),
  }));
}
