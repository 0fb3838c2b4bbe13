/** A store for the API's tests on each engine, and a way to ask it without a port. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Access } from '../../api/auth/access.ts';
import type { Log } from '../../api/plugins/errors.ts';
import { stderr } from '../../api/plugins/errors.ts';
import { buildYoga } from '../../api/yoga.ts';
import type { ReportInput } from '../../graph/report.ts';
import type { Store } from '../../graph/store.ts';
import { openStore } from '../../graph/store.ts';
import { loadReports } from '../../graph/writes/load-report.ts';

export const owner: Access = { level: 'all', canReview: true, owner: true, name: 'owner' };
export const stranger: Access = { level: 'public', canReview: false, owner: false };

/** An open store; `done` closes and removes it. */
export type Graph = { store: Store; home: string; done(): Promise<void> };

/** An embedded store in a folder of its own. */
export async function embedded(): Promise<Graph> {
  const home = mkdtempSync(join(tmpdir(), 'rhyme-api-'));
  const store = await openStore({ home });
  const done = async (): Promise<void> => {
    await store.close();
    rmSync(home, { recursive: true });
  };
  return { store, home, done };
}

/** Loads reports and says what became of each. */
export async function load(store: Store, reports: readonly ReportInput[]): Promise<string[]> {
  const outcomes: string[] = [];
  for await (const { outcome } of loadReports(store, reports, '2026-01-01T00:00:00Z')) outcomes.push(outcome);
  return outcomes;
}

// oxlint-disable-next-line typescript/no-explicit-any -- an answer has the shape of its query
export type Answer = { data: any; errors?: { message: string; path?: unknown[]; extensions?: Record<string, unknown> }[] };

/** Asks as an owner or a stranger; lines that would go to stderr go to `log`. */
export function asker(store: Store, log: Log = stderr) {
  const yoga = buildYoga(store, log);
  return async (access: Access, query: string, variables: Record<string, unknown> = {}): Promise<Answer> => {
    const request = new Request('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await (await yoga.fetch(request, { access })).json()) as Answer;
  };
}
