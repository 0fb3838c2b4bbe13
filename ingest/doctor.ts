import { detachedReviews } from '../graph/detached-reviews.ts';
import { GraphError } from '../graph/error.ts';
import { homeFolder } from '../graph/home.ts';
import { sourcesOf } from '../graph/queries/sources.ts';
import { rebuild } from '../graph/rebuild.ts';
import { openStore } from '../graph/store.ts';
import { everything } from '../graph/viewer.ts';
import { withoutEncoder } from './find/encoder/shipped.ts';
import { runtimeIn } from './find/encoder/runtime.ts';
import { pipelineVersion } from './version.ts';

/** One thing that was looked at: `ok` is false where it needs a person, and `says` then names the cure. */
export type Check = { name: string; ok: boolean; says: string };

/** Looks at the graph that the environment names, changing nothing. A graph that cannot be opened is a failed check, not an error. */
export async function examine(): Promise<Check[]> {
  const checks: Check[] = [
    { name: 'node', ok: true, says: process.version },
    { name: 'readers', ok: true, says: `pipeline ${pipelineVersion()}` },
    { name: 'encoder', ok: true, says: runtimeIn() === null ? withoutEncoder() : 'reads beside the other readers' },
  ];
  try {
    const store = await openStore({ readOnly: true });
    try {
      const sources = await sourcesOf(store, everything);
      const detached = await detachedReviews(store, everything);
      checks.push({
        name: 'graph',
        ok: true,
        says: `${store.engine}${store.engine === 'embedded' ? ` in ${homeFolder()}` : ''}, write ${await store.seq()}`,
      });
      for (const { id, kind, at, reports } of sources)
        checks.push({ name: 'source', ok: true, says: `${id}  ${kind} ${at}: ${reports} reports` });
      for (const { concept, quote, report } of detached) {
        checks.push({
          name: 'review',
          ok: false,
          says: `detached: ${concept} in ${report}: its sentence is gone from the report: “${quote}”; it counts again once the sentence is back, or forget the report`,
        });
      }
    } finally {
      await store.close();
    }
  } catch (error) {
    checks.push({ name: 'graph', ok: false, says: curable(error) });
  }
  return checks;
}

/** What is wrong, with its cure: a graph that opens but does not answer our own questions is damaged. */
function curable(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  const broken = error instanceof GraphError && error.code === 'QUERY_FAILED' && !process.env['RHYME_GRAPH'];
  return broken ? `${said}: run "rhyme doctor --rebuild"` : said;
}

/** Makes the embedded graph anew from its journal; throws GraphError where it is in use. */
export const rebuildHome = () => rebuild(homeFolder());
