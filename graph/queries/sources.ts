import { z } from 'zod';
import type { Store, Viewer } from '../store.ts';

const row = z.object({ id: z.string(), kind: z.string(), at: z.string(), reports: z.coerce.number() });

/** Where the reports that a viewer may see came from, and how many each source holds; in the order of the ids. */
export async function sourcesOf(store: Store, viewer: Viewer): Promise<z.infer<typeof row>[]> {
  const rows = await store.read(
    viewer,
    `MATCH (s:Source)-[:HOLDS]->(r:Report) WHERE r.visibility IN $visible
     RETURN s.id AS id, s.kind AS kind, s.at AS at, count(r) AS reports ORDER BY id`,
  );
  return z.array(row).parse(rows);
}
