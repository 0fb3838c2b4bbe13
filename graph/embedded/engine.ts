import type { Database } from '@ladybugdb/core';
import type { Engine } from '../engine.ts';
import { GraphError } from '../error.ts';
import { openSession } from './session.ts';
import type { Session } from './session.ts';
import { databaseAt, makeGraph } from './database.ts';
import { claim, enter, isMade, makeHome, openError, protect, release } from './home.ts';
import type { Home } from './home.ts';
import { lockHome } from './lock.ts';
import { borrowedText, ownText, seqBy } from './synced-text.ts';
import { transact } from './transaction.ts';

const readers = 2;

/** Sessions that take turns, so that reads do not all wait for one another. */
async function readBy(database: Database): Promise<{ read: Engine['read']; close(): Promise<void> }> {
  const sessions = await Promise.all(Array.from({ length: readers }, () => openSession(database)));
  let turn = 0;
  return {
    async read(cypher, params) {
      turn = (turn + 1) % readers;
      return (await sessions[turn]?.run(cypher, params, true)) ?? [];
    },
    async close() {
      await Promise.all(sessions.map((session) => session.close()));
    },
  };
}

async function openWriter(database: Database, home: Home): Promise<Session> {
  const writer = await openSession(database);
  claim(home);
  protect(home);
  return writer;
}

/**
 * Opens the embedded engine in a home: LadybugDB in one file, full text in another beside it. One process writes; others may open it
 * with `readOnly` and see what was committed when they opened. Throws HOME_LOCKED, HOME_MISSING, GRAPH_DAMAGED, HOME_UNUSABLE.
 */
export async function openEmbedded(home: Home, readOnly = false): Promise<Engine> {
  if (readOnly && !isMade(home)) {
    throw new GraphError('HOME_MISSING', `there is no graph in ${home.folder}: run "rhyme demo" or "rhyme ingest" first`);
  }
  if (!readOnly) makeHome(home);
  const leave = enter(home, readOnly);
  let opened: Database | null = null;
  let unlock = () => {};
  try {
    if (!readOnly) unlock = lockHome(home);
    if (!isMade(home)) await makeGraph(home);
    const database = databaseAt(home.graph, readOnly);
    opened = database;
    await database.init();
    const writer = readOnly ? null : await openWriter(database, home);
    const reading = await readBy(database);
    const text = readOnly ? borrowedText(home, reading.read) : ownText(home, reading.read);
    // also tells whether there are tables to read
    await (readOnly ? seqBy(reading.read) : text.current());
    return engineOf(home, writer, reading, text, async () => {
      await database.close();
      unlock();
      leave();
    });
  } catch (error) {
    await opened?.close().catch(() => undefined);
    unlock();
    leave();
    throw openError(home, error);
  }
}

function engineOf(
  home: Home,
  writer: Session | null,
  reading: Awaited<ReturnType<typeof readBy>>,
  text: ReturnType<typeof ownText>,
  done: () => Promise<void>,
): Engine {
  let queue: Promise<unknown> = Promise.resolve();
  return {
    id: 'embedded',
    read: reading.read,
    write(work) {
      if (writer === null) return Promise.reject(new GraphError('READ_ONLY', `${home.folder} was opened for reading only`));
      const result = queue.then(async () => {
        const { result: returned, steps, seq } = await transact(writer, work);
        protect(home);
        text.follow(steps, seq);
        return returned;
      });
      queue = result.catch(() => undefined);
      return result;
    },
    search: async (query, visible, limit) => (await text.current()).search(query, visible, limit),
    async close() {
      await queue;
      await reading.close();
      await writer?.close();
      text.close();
      if (writer !== null) release(home);
      await done();
    },
  };
}
