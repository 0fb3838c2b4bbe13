/** What the command line hands over to the server that has the graph open: POST /ingest, /forget, /prune, /apart, /same, /merges and /versions, for the owner alone (server-target.ts asks). */
import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { namedMerges } from '../../graph/queries/component.ts';
import { mergeLine } from '../../graph/queries/merge-line.ts';
import { storedVersions } from '../../graph/queries/versions.ts';
import type { LoadResult, Source } from '../../graph/report.ts';
import type { MergeOutcome } from '../../graph/same.ts';
import type { Store } from '../../graph/store.ts';
import { everything } from '../../graph/viewer.ts';
import { forget as forgetById } from '../../graph/writes/forget.ts';
import { loadReports } from '../../graph/writes/load-report.ts';
import { mergeComponents } from '../../graph/writes/merge-components.ts';
import { prune as pruneSource } from '../../graph/writes/prune.ts';
import { setApart } from '../../graph/writes/set-apart.ts';
import type { Access } from '../auth/access.ts';
import { BodyError, jsonBody } from './body.ts';
import { reportInput, source } from './report-input.ts';

/** Bytes of one batch: the largest report and its findings fit many times. */
const largestBatch = 64_000_000;

const now = (): string => new Date().toISOString();

/** Answers with a LoadResult for each report, in order; a batch with one bad report loads none. */
const ingest = {
  body: z.strictObject({ reports: z.array(reportInput).max(1_000) }),
  run: async (store: Store, { reports }: { reports: z.infer<typeof reportInput>[] }): Promise<{ results: LoadResult[] }> => ({
    results: await Array.fromAsync(loadReports(store, reports, now())),
  }),
};

const id = z.string().min(1).max(2_000);

/** Removes the report, or all reports of the source, of that id; says how many. */
const forget = {
  body: z.strictObject({ what: id }),
  run: async (store: Store, { what }: { what: string }): Promise<{ removed: number }> => ({
    removed: await forgetById(store, what, now()),
  }),
};

/** Removes the reports of a source whose paths are not among `kept`; an empty list removes none. Says how many. */
const prune = {
  body: z.strictObject({ source, kept: z.array(id).max(1_000_000) }),
  run: async (store: Store, body: { source: Source; kept: string[] }): Promise<{ removed: number }> => ({
    removed: (await pruneSource(store, body.source.id, body.kept, now())).length,
  }),
};

/** Sets a report apart from the others of its incident, or lets it be joined again; `found` is false if there is no such report. */
const apart = {
  body: z.strictObject({ report: id, apart: z.boolean() }),
  run: async (store: Store, body: { report: string; apart: boolean }): Promise<{ found: boolean }> => ({
    found: await setApart(store, { ...body, by: 'owner', at: now() }),
  }),
};

/** Says that two components, by id or name, are one thing, or takes that back. */
const same = {
  body: z.strictObject({ component: id, other: id, same: z.boolean() }),
  run: (store: Store, body: { component: string; other: string; same: boolean }): Promise<MergeOutcome> =>
    mergeComponents(store, { ...body, by: 'owner', at: now() }),
};

/** What was said of components, a line each. */
const merges = {
  body: z.strictObject({}),
  run: async (store: Store): Promise<{ lines: string[] }> => ({ lines: (await namedMerges(store, everything)).map(mergeLine) }),
};

/** What is stored of a source, so that equal versions need not be read or sent again. */
const versions = {
  body: z.strictObject({ source: id }),
  run: async (
    store: Store,
    body: { source: string },
  ): Promise<{ versions: { path: string; sha256: string; pipeline: string; visibility: string }[] }> => ({
    versions: [...(await storedVersions(store, body.source))].map(([path, version]) => ({ path, ...version })),
  }),
};

type Write = (store: Store, body: unknown) => Promise<Answer>;
type Answer = [status: number, body: unknown];

/** A write with its body checked; a wrong body is 400 and says where. */
const write = <T>({ body, run }: { body: z.ZodType<T>; run(store: Store, body: T): Promise<unknown> }): Write => {
  return async (store, given) => {
    const checked = body.safeParse(given);
    if (checked.success) return [200, await run(store, checked.data)];
    const [issue] = checked.error.issues;
    return refused(400, 'BAD_BODY', `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'is wrong'}`);
  };
};

const writes: Record<string, Write> = {
  '/ingest': write(ingest),
  '/forget': write(forget),
  '/prune': write(prune),
  '/apart': write(apart),
  '/same': write(same),
  '/merges': write(merges),
  '/versions': write(versions),
};

export const isOwnerPath = (path: string): boolean => Object.hasOwn(writes, path);

/** Carries out a write of the owner: 403 for anybody else, 405 for other methods, 413 and 400 for a body that is too large or wrong. */
export async function ownerWrite(store: Store, access: Access, path: string, request: IncomingMessage): Promise<Answer> {
  const run = writes[path];
  if (!access.owner || !run) return refused(403, 'OWNER_ONLY', 'only the owner, at the machine that serves, may do this');
  if (request.method !== 'POST') return refused(405, 'NOT_HERE', `${path} takes POST`);
  try {
    return await run(store, await jsonBody(request, largestBatch));
  } catch (error) {
    if (error instanceof BodyError) return refused(error.code === 'TOO_LARGE' ? 413 : 400, error.code, error.message);
    throw error;
  }
}

const refused = (status: number, code: string, message: string): Answer => [status, { errors: [{ message, extensions: { code } }] }];
