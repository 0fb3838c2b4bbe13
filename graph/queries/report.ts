import { z } from 'zod';
import { shapes } from '../shapes.ts';
import type { Store, Viewer } from '../store.ts';

const report = z.object({
  id: z.string(),
  incident: z.string(),
  title: z.string(),
  url: z.string().nullable(),
  publisher: z.string().nullable(),
  publishedOn: z.string().nullable(),
  format: z.string(),
  path: z.string(),
  visibility: shapes.visibility,
  sha256: z.string(),
  pipeline: z.string(),
});
/** All of a report but its text, which is large: see reportTexts. */
export type ReportRow = z.infer<typeof report>;

/** The reports of these ids that the viewer may see, in no order. */
export async function reportsById(store: Store, viewer: Viewer, ids: readonly string[]): Promise<ReportRow[]> {
  const rows = await store.read(
    viewer,
    `MATCH (r:Report) WHERE r.id IN $ids AND r.visibility IN $visible
     RETURN r.id AS id, r.incident AS incident, r.title AS title, r.url AS url, r.publisher AS publisher, r.publishedOn AS publishedOn,
            r.format AS format, r.path AS path, r.visibility AS visibility, r.sha256 AS sha256, r.pipeline AS pipeline`,
    { ids },
  );
  return z.array(report).parse(rows);
}

const textRow = z.object({ id: z.string(), text: z.string() });

/** The texts of these reports, by id. */
export async function reportTexts(store: Store, viewer: Viewer, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await store.read(
    viewer,
    `MATCH (r:Report) WHERE r.id IN $ids AND r.visibility IN $visible RETURN r.id AS id, r.text AS text`,
    { ids },
  );
  return new Map(
    z
      .array(textRow)
      .parse(rows)
      .map(({ id, text }) => [id, text]),
  );
}
