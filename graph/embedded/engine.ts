import { Database } from '@ladybugdb/core';
import { chmodSync } from 'node:fs';
import type { Engine, Transaction } from '../engine.ts';
import { GraphError } from '../error.ts';
import { textRows } from '../text/rows.ts';
import { openSession } from './connection.ts';
import { ddl } from './ddl.ts';
import { claim, isMade, makeHome, openError, release } from './home.ts';
import type { Home } from './home.ts';
import { openTextIndex } from './text-index.ts';
import type { TextIndex, TextStep } from './text-index.ts';

/** Cache of pages; LadybugDB would otherwise take most of the machine's memory. */
const bufferBytes = 256 * 1024 * 1024;
/** Address space that is reserved, not used. */
const mostBytes = 64 * 1024 * 1024 * 1024;
const readers = 2;

const seqBy = async (run: Engine['read']) => Number((await run(`MATCH (m:Meta {id: 'graph'}) RETURN m.seq AS seq`))[0]?.['seq'] ?? 0);

async function openDatabase(home: Home, readOnly: boolean) {
  const database = new Database(home.graph, bufferBytes, true, readOnly, mostBytes);
  try {
    await database.init();
  } catch (error) {
    throw openError(home, error);
  }
  return database;
}

/**
 * Opens the embedded engine in a home: LadybugDB in one file, full text in another beside it. One process writes; others may open it
 * with `readOnly` and see what was committed when they opened. Throws HOME_LOCKED, HOME_MISSING, GRAPH_DAMAGED, HOME_UNUSABLE.
 */
export async function openEmbedded(home: Home, readOnly = false): Promise<Engine> {
  if (readOnly && !isMade(home))
    throw new GraphError('HOME_MISSING', `there is no graph in ${home.folder}: run "rhyme demo" or "rhyme ingest" first`);
  if (!readOnly) makeHome(home);
  const database = await openDatabase(home, readOnly);
  const writer = readOnly ? null : await openSession(database);
  if (writer !== null) {
    claim(home);
    chmodSync(home.graph, 0o600);
    for (const statement of ddl()) await writer.run(statement);
  }
  const sessions = await Promise.all(Array.from({ length: readers }, () => openSession(database)));
  let turn = 0;
  const read: Engine['read'] = async (cypher, params) => {
    turn = (turn + 1) % readers;
    return (await sessions[turn]?.run(cypher, params, true)) ?? [];
  };

  let text: TextIndex | null = readOnly ? null : openTextIndex(home.text);
  /** Brings the text index to the graph's seq: by the incidents changed since, or anew. */
  const syncText = async (): Promise<TextIndex> => {
    const seq = await seqBy(read);
    if (readOnly && text === null) {
      try {
        text = openTextIndex(home.text, true);
      } catch {
        text = null; // not made yet: built in memory below
      }
    }
    const at = text?.seq() ?? -1;
    if (text !== null && at === seq) return text;
    if (readOnly) {
      text?.close();
      text = openTextIndex(':memory:');
      text.apply([{ index: await textRows(read, null) }], seq, true);
      return text;
    }
    text ??= openTextIndex(home.text);
    const behind = at >= 0 && at < seq;
    const changed = behind ? await read('MATCH (c:Change) WHERE c.seq > $at RETURN DISTINCT c.incident AS incident', { at }) : [];
    const incidents = changed.map((row) => String(row['incident']));
    if (behind) text.apply([{ unindex: incidents }, { index: incidents.length === 0 ? [] : await textRows(read, incidents) }], seq);
    else text.apply([{ index: await textRows(read, null) }], seq, true);
    return text;
  };
  if (!readOnly) await syncText();

  let queue: Promise<unknown> = Promise.resolve();
  const transact = async <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => {
    if (writer === null) throw new GraphError('READ_ONLY', `${home.folder} was opened for reading only`);
    const steps: TextStep[] = [];
    let broken: unknown = null;
    await writer.run('BEGIN TRANSACTION');
    try {
      const result = await work({
        async run(cypher, params) {
          // LadybugDB ends a transaction when a statement fails; what came after would be stored by itself
          if (broken !== null) throw new GraphError('QUERY_FAILED', 'an earlier statement of this transaction failed', broken);
          try {
            return await writer.run(cypher, params);
          } catch (error) {
            broken = error;
            throw error;
          }
        },
        index: (rows) => void steps.push({ index: rows }),
        unindex: (incidents) => void steps.push({ unindex: incidents }),
      });
      if (broken !== null) throw broken;
      const seq = await seqBy((cypher) => writer.run(cypher));
      await writer.run('COMMIT');
      try {
        text?.apply(steps, seq);
      } catch {
        // the graph has it; the next search, or open, finds the index behind and brings it up
      }
      return result;
    } catch (error) {
      // where the statement that failed was run, it has ended the transaction itself; where it was not even understood, it has not
      await writer.run('ROLLBACK').catch(() => undefined);
      throw error;
    }
  };
  return {
    id: 'embedded',
    read,
    write(work) {
      const result = queue.then(() => transact(work));
      queue = result.catch(() => undefined);
      return result;
    },
    async search(query, visible, limit) {
      return (await syncText()).search(query, visible, limit);
    },
    async close() {
      await queue;
      await Promise.all(sessions.map((session) => session.close()));
      await writer?.close();
      text?.close();
      await database.close();
      if (!readOnly) release(home);
    },
  };
}
