import { z } from 'zod';
import { shapes } from './shapes.ts';
import type { Store, Viewer } from './store.ts';

const row = z.object({
  id: z.string(),
  report: z.string(),
  concept: z.string(),
  quote: z.string(),
  verdict: shapes.verdict,
  by: z.string(),
  at: z.string(),
  note: z.string().nullable(),
});

/** A verdict whose sentence is no longer in its report; it is kept until the sentence, or a person, comes back to it. */
export type DetachedReview = z.infer<typeof row>;

/** The detached reviews of reports that the viewer may see, the latest first. */
export async function detachedReviews(store: Store, viewer: Viewer): Promise<DetachedReview[]> {
  const rows = await store.read(
    viewer,
    `MATCH (v:Review) WHERE v.detached = true AND v.visibility IN $visible
     RETURN v.id AS id, v.report AS report, v.concept AS concept, v.quote AS quote, v.verdict AS verdict, v.by AS by, v.at AS at, v.note AS note
     ORDER BY at DESC, id`,
  );
  return rows.map((each) => row.parse(each));
}
