import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GraphError } from '../error.ts';

/** The files of an embedded store: the graph, the full text beside it, the journal, and the lock and the name of the process that has it open for writing. */
export type Home = { folder: string; graph: string; text: string; journal: string; lock: string; owner: string };

/** Where things lie in a home. */
export const homeAt = (folder: string): Home => ({
  folder,
  graph: join(folder, 'graph.lbug'),
  text: join(folder, 'text.db'),
  journal: join(folder, 'journal.jsonl'),
  lock: join(folder, 'lock.db'),
  owner: join(folder, 'owner.pid'),
});

/** Makes the folder for its owner alone (0700). Throws HOME_UNUSABLE. */
export function makeHome(home: Home): void {
  try {
    mkdirSync(home.folder, { recursive: true, mode: 0o700 });
    chmodSync(home.folder, 0o700);
  } catch (error) {
    throw new GraphError('HOME_UNUSABLE', `cannot use ${home.folder} as RHYME_HOME: name a folder that you may write`, error);
  }
}

export const isMade = (home: Home) => existsSync(home.graph);

/** Leaves a note of which process writes, for the message of the one that comes second; the lock itself is in lock.ts. */
export const claim = (home: Home) => writeFileSync(home.owner, String(process.pid), { mode: 0o600 });
export const release = (home: Home) => rmSync(home.owner, { force: true });

/** Graph files that this process has open, and how often; a writer counts as Infinity. */
const open = new Map<string, number>();

/**
 * Enters a home into the list of those that this process has open; returns how to leave it. Throws HOME_LOCKED where a writer and
 * another would be in one process: the lock is the operating system's and a process's own, so it would let both in, and as soon as one
 * of them closes the file the lock of the other is gone. (So nothing here may open and close the graph file by itself either.)
 */
export function enter(home: Home, readOnly: boolean): () => void {
  const key = realpathSync(home.folder);
  const already = open.get(key) ?? 0;
  if (already === Infinity || (already > 0 && !readOnly)) {
    throw new GraphError('HOME_LOCKED', `${home.folder} is open already in this process: use that store, or close it first`);
  }
  open.set(key, readOnly ? already + 1 : Infinity);
  return () => {
    const now = (open.get(key) ?? 0) - 1;
    if (readOnly && now > 0) open.set(key, now);
    else open.delete(key);
  };
}

/** Lets nobody else read the graph and what LadybugDB writes ahead of it. */
export function protect(home: Home): void {
  for (const path of [home.graph, `${home.graph}.wal`]) if (existsSync(path)) chmodSync(path, 0o600);
}

/** Says who has the home, and what to do. */
export function lockedError(home: Home, cause: unknown): GraphError {
  const pid = existsSync(home.owner) ? `process ${readFileSync(home.owner, 'utf8').trim()}` : 'another process';
  return new GraphError(
    'HOME_LOCKED',
    `${home.folder} is open for writing by ${pid}: stop it, send the work to its server, or set RHYME_HOME to another folder`,
    cause,
  );
}

/** Turns what LadybugDB says on opening into an error with its cure. */
export function openError(home: Home, error: unknown): GraphError {
  if (error instanceof GraphError && error.code !== 'QUERY_FAILED') return error;
  const said = error instanceof Error ? error.message : String(error);
  if (said.includes('Could not set lock')) return lockedError(home, error);
  return new GraphError('GRAPH_DAMAGED', `${home.graph} cannot be opened (${said.trim()}): run "rhyme doctor --rebuild"`, error);
}
