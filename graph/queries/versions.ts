import { z } from 'zod';
import type { Store } from '../store.ts';
import { everything } from '../viewer.ts';

const row = z.object({ path: z.string(), sha256: z.string(), pipeline: z.string(), visibility: z.string() });

/** What is stored of a source's reports, by path: text, readers and visibility, so that equal versions need not be read again. */
export async function storedVersions(store: Store, source: string): Promise<Map<string, Omit<z.infer<typeof row>, 'path'>>> {
  const rows = await store.read(
    everything,
    `MATCH (s:Source {id: $source})-[:HOLDS]->(r:Report) WHERE r.visibility IN $visible
     RETURN r.path AS path, r.sha256 AS sha256, r.pipeline AS pipeline, r.visibility AS visibility`,
    { source },
  );
  return new Map(
    z
      .array(row)
      .parse(rows)
      .map(({ path, ...version }) => [path, version]),
  );
}
