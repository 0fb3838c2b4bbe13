import { chmodSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { GraphError } from '../error.ts';
import { lockedError } from './home.ts';
import type { Home } from './home.ts';

const busy = 5; // SQLITE_BUSY

/**
 * Takes a home for this process to write; returns how to give it back. Throws HOME_LOCKED where another process has it.
 *
 * The lock is SQLite's, on a file of its own, and ends with the process, kill -9 too. LadybugDB's is not enough: version 0.19.1 loses it
 * during the first writes, as it closes the graph file somewhere, and two processes then wrote into one graph.
 */
export function lockHome(home: Home): () => void {
  let database: DatabaseSync | null = null;
  try {
    database = new DatabaseSync(home.lock, { timeout: 0 });
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    chmodSync(home.lock, 0o600);
    const held = database;
    return () => held.close();
  } catch (error) {
    database?.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === busy) throw lockedError(home, error);
    throw new GraphError('HOME_UNUSABLE', `cannot use ${home.folder} as RHYME_HOME: name a folder that you may write`, error);
  }
}
