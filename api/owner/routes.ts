/** What the command line hands over to the server that has the graph open: POST /ingest, /forget and /prune, for the owner alone. */
import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import type { LoadResult } from '../../graph/report.ts';
import type { Store } from '../../graph/store.ts';
import { loadReports } from '../../graph/writes/load-report.ts';
import type { Access } from '../auth/access.ts';
import { BodyError, jsonBody } from './body.ts';
import { reportInput } from './reportInput.ts';

/** Bytes of one batch: the largest report and its findings fit many times. */
const largestBatch = 64_000_000;

const now = (): string => new Date().toISOString();

/** Answers with a LoadResult for each report, in order; a batch with one bad report loads none. */
const ingest = {
  body: z.strictObject({ reports: z.array(reportInput).max(1_000) }),
  async run(store: Store, { reports }: { reports: z.infer<typeof reportInput>[] }): Promise<{ results: LoadResult[] }> {
    const results: LoadResult[] = [];
    for await (const result of loadReports(store, reports, now())) results.push(result);
    return { results };
  },
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

const writes: Record<string, Write> = { '/ingest': write(ingest) };

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
