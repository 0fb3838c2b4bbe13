import { Connection, Database } from '@ladybugdb/core';
import { linkSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { GraphError } from '../error.ts';
import { ddl } from './ddl.ts';
import type { Home } from './home.ts';

/** Cache of pages; LadybugDB would otherwise take most of the machine's memory. */
const bufferBytes = 256 * 1024 * 1024;
/** Address space that is reserved, not used. Each checkpoint uses up some 9 MB of it for good (LadybugDB issue 924). */
const mostBytes = 1024 ** 4;

/**
 * A LadybugDB file, with what makes it survive kill -9 in version 0.19.1 (tried at 250 cuts of its log, and by test/graph/embedded):
 * - a log whose end is torn is taken up to its last commit, not refused;
 * - no checksums in the log: with them a record over 4 KB, such as the text of a report, cannot be read back (issue 771), and a torn end
 *   may end the process.
 */
export const databaseAt = (path: string, readOnly: boolean): Database =>
  new Database(path, bufferBytes, true, readOnly, mostBytes, true, -1, false, false);

/**
 * Makes the graph file of a home, with its tables, if there is none: aside, and put in its place when whole, as a log that ends within
 * the making of tables cannot be read back.
 */
export async function makeGraph(home: Home): Promise<void> {
  const aside = mkdtempSync(join(home.folder, 'making-'));
  const path = join(aside, 'graph.lbug');
  try {
    const database = databaseAt(path, false);
    const connection = new Connection(database);
    for (const statement of [...ddl(), 'CHECKPOINT']) await connection.query(statement);
    await connection.close();
    await database.close();
    linkSync(path, home.graph);
  } catch (error) {
    // another process was faster
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return;
    throw new GraphError('HOME_UNUSABLE', `cannot make a graph in ${home.folder}: is there room, and may you write there?`, error);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}
