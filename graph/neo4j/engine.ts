import neo4j from 'neo4j-driver';
import type { Driver, ManagedTransaction } from 'neo4j-driver';
import { modelVersion } from '../../schema/model.ts';
import type { Engine, Params, Row, Transaction, Value } from '../engine.ts';
import { GraphError } from '../error.ts';
import { needles } from '../text/needles.ts';
import { addressOf } from './address.ts';
import type { Address } from './address.ts';
import { ddl } from './ddl.ts';
import { neo4jError, tooOld } from './errors.ts';
import { hitOf, luceneQuery, putText, removeText, searchText, textParams } from './text.ts';

/** JavaScript has one kind of number; the driver would send 3 as 3.0, and `seq` would become a fraction. */
function typed(value: Value): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return (value as readonly Value[]).map(typed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, typed(each)]));
}

const typedParams = (params: Params = {}) => typed(params) as Record<string, unknown>;

/** A transaction as the door has it; `texts` gathers what is left to do for full text. */
const transaction = (tx: ManagedTransaction, texts: (() => Promise<unknown>)[]): Transaction => {
  const run = async (cypher: string, params?: Params) =>
    (await tx.run(cypher, typedParams(params))).records.map((record) => record.toObject());
  return {
    run,
    index: (rows) => void texts.push(() => run(putText, { rows: rows.map(textParams) })),
    unindex: (incidents) => void texts.push(() => run(removeText, { incidents })),
  };
};

async function connect(address: Address): Promise<Driver> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
    connectionTimeout: 5_000,
    maxTransactionRetryTime: 15_000,
    userAgent: 'rhyme',
  });
  try {
    const { agent = '' } = await driver.getServerInfo({ database: address.database });
    if (tooOld(agent)) throw new GraphError('VERSION_TOO_OLD', `${address.where} is ${agent}: Rhyme needs Neo4j 5.26 or later`);
    return driver;
  } catch (error) {
    await driver.close();
    throw neo4jError(error, address);
  }
}

/**
 * Opens Neo4j at neo4j://user:password@host:7687 and sees to its constraints and full-text index. Throws URL_INVALID, UNREACHABLE,
 * WRONG_PASSWORD, VERSION_TOO_OLD, and HOME_MISSING where `readOnly` finds no graph.
 */
export async function openNeo4j(url: string, readOnly = false): Promise<{ engine: Engine; where: string }> {
  const address = addressOf(url);
  const driver = await connect(address);
  // one manager for reads and writes: a read waits until it sees the last write, on a cluster too
  const bookmarkManager = driver.executeQueryBookmarkManager;
  const { database } = address;
  const query = async (cypher: string, params: Params | undefined, routing: 'READ' | 'WRITE'): Promise<Row[]> => {
    try {
      const { records } = await driver.executeQuery(cypher, typedParams(params), { routing, database, bookmarkManager });
      return records.map((record) => record.toObject());
    } catch (error) {
      throw neo4jError(error, address, cypher);
    }
  };
  const engine: Engine = {
    id: 'neo4j',
    read: (cypher, params) => query(cypher, params, 'READ'),
    async write(work) {
      if (readOnly) throw new GraphError('READ_ONLY', `${address.where} was opened for reading only`);
      const session = driver.session({ database, bookmarkManager });
      try {
        return await session.executeWrite(async (tx) => {
          const texts: (() => Promise<unknown>)[] = [];
          const result = await work(transaction(tx, texts));
          for (const step of texts) await step();
          return result;
        });
      } catch (error) {
        throw isDriverError(error) ? neo4jError(error, address) : error;
      } finally {
        await session.close();
      }
    },
    async search(wanted, visible, limit) {
      const found = needles(wanted);
      if (found === null || visible.length === 0) return [];
      return (await query(searchText, { query: luceneQuery(found), visible, limit }, 'READ')).map(hitOf);
    },
    close: () => driver.close(),
  };
  try {
    const [meta] = await engine.read(`MATCH (m:Meta {id: 'graph'}) RETURN m.model AS model`);
    if (readOnly && meta === undefined)
      throw new GraphError('HOME_MISSING', `there is no Rhyme graph in ${address.where}: run "rhyme ingest" first`);
    if (!readOnly && meta?.['model'] !== modelVersion) for (const statement of ddl()) await query(statement, {}, 'WRITE');
  } catch (error) {
    await driver.close();
    throw error;
  }
  return { engine, where: address.where };
}

const isDriverError = (error: unknown) => error instanceof Error && 'code' in error && error.name === 'Neo4jError';
