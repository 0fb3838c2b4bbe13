import { Connection } from '@ladybugdb/core';
import type { Database, LbugValue, PreparedStatement, QueryResult } from '@ladybugdb/core';
import type { Params, Row } from '../engine.ts';
import { GraphError } from '../error.ts';

/** A LadybugDB connection that runs one statement at a time. */
export type Session = {
  /** Rows of a statement. With `readOnly`, one that would write is refused (NOT_A_READ). */
  run: (cypher: string, params?: Params, readOnly?: boolean) => Promise<Row[]>;
  close: () => Promise<void>;
};

const rowsOf = async (result: QueryResult | QueryResult[]): Promise<Row[]> => {
  const results = Array.isArray(result) ? result : [result];
  const rows = (await results.at(-1)?.getAll()) ?? [];
  for (const each of results) each.close();
  return rows;
};

/** Opens a session; statements are prepared once and kept. */
export async function openSession(database: Database): Promise<Session> {
  const connection = new Connection(database);
  await connection.init();
  const prepared = new Map<string, PreparedStatement>();
  const prepare = async (cypher: string) => {
    const known = prepared.get(cypher);
    if (known !== undefined) return known;
    const statement = await connection.prepare(cypher);
    if (!statement.isSuccess()) throw new Error(statement.getErrorMessage());
    if (prepared.size >= 300) prepared.clear();
    prepared.set(cypher, statement);
    return statement;
  };
  let last: Promise<unknown> = Promise.resolve();
  const execute = async (cypher: string, params: Params, readOnly: boolean) => {
    try {
      const statement = await prepare(cypher);
      if (readOnly && !statement.isReadOnly()) throw new GraphError('NOT_A_READ', `a read would write: ${cypher}`);
      return await rowsOf(await connection.execute(statement, params as Record<string, LbugValue>));
    } catch (error) {
      if (error instanceof GraphError) throw error;
      throw new GraphError('QUERY_FAILED', `${error instanceof Error ? error.message : String(error)} in ${cypher}`, error);
    }
  };
  return {
    run(cypher, params = {}, readOnly = false) {
      const result = last.then(() => execute(cypher, params, readOnly));
      last = result.catch(() => undefined);
      return result;
    },
    async close() {
      await last;
      await connection.close();
    },
  };
}
