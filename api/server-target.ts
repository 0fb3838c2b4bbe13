import { z } from 'zod';
import { homeFolder } from '../graph/home.ts';
import type { LoadResult, ReportInput, Source } from '../graph/report.ts';
import { runningServer } from './running-server.ts';

const loaded = z.object({
  results: z.array(z.object({ report: z.string(), incident: z.string(), outcome: z.enum(['created', 'replaced', 'unchanged']) })),
});
const versions = z.object({
  versions: z.array(z.object({ path: z.string(), sha256: z.string(), pipeline: z.string(), visibility: z.string() })),
});
const removed = z.object({ removed: z.number() });
const found = z.object({ found: z.boolean() });
const merged = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.enum(['saved', 'unchanged']), component: z.string(), other: z.string() }),
  z.object({
    outcome: z.literal('refused'),
    code: z.enum(['NO_SUCH_COMPONENT', 'AMBIGUOUS_COMPONENT', 'ONE_COMPONENT', 'NOTHING_TO_UNDO']),
    message: z.string(),
  }),
]);
const lines = z.object({ lines: z.array(z.string()) });

/** Asks the server; one that has gone since is named, with what to do. */
async function reach(url: string, path: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(new URL(path, url), request);
  } catch (cause) {
    throw new Error(`the server at ${url} has stopped answering: run the same command again, it goes on from here`, { cause });
  }
}

/** The server that has this home's graph open, as a place to send reports to; null where none runs. */
export async function serverTarget() {
  const server = await runningServer(homeFolder());
  if (server === null) return null;
  const post = async <T>(path: string, body: object, shape: z.ZodType<T>): Promise<T> => {
    const response = await reach(server.url, path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${server.token}` },
      body: JSON.stringify(body),
    });
    const answer: unknown = await response.json();
    const { errors } = z.object({ errors: z.array(z.object({ message: z.string() })).optional() }).parse(answer);
    if (errors !== undefined) throw new Error(`the server at ${server.url} refused: ${errors.map(({ message }) => message).join('; ')}`);
    return shape.parse(answer);
  };
  return {
    stored: async (source: Source) =>
      new Map((await post('/versions', { source: source.id }, versions)).versions.map(({ path, ...version }) => [path, version])),
    load: async (reports: readonly ReportInput[]): Promise<LoadResult[]> => (await post('/ingest', { reports }, loaded)).results,
    prune: async (source: Source, kept: readonly string[]) => (await post('/prune', { source, kept }, removed)).removed,
    forget: async (what: string) => (await post('/forget', { what }, removed)).removed,
    setApart: async (report: string, apart: boolean) => (await post('/apart', { report, apart }, found)).found,
    merge: (component: string, other: string, same: boolean) => post('/same', { component, other, same }, merged),
    merges: async () => (await post('/merges', {}, lines)).lines,
    close: async () => {},
  };
}
