import { openEmbedded } from './embedded/engine.ts';
import { homeAt } from './embedded/home.ts';
import type { Engine, Params, Row, TextHit, TextQuery, Transaction } from './engine.ts';
import { GraphError } from './error.ts';
import { homeFolder } from './home.ts';
import { openJournal } from './journal.ts';
import type { Journal } from './journal.ts';
import { mustBeVocabulary, mustFilter } from './read-guard.ts';
import type { Viewer } from './viewer.ts';
import { visibleTo } from './viewer.ts';
import { ensureVocabulary } from './vocabulary.ts';

export type { Viewer } from './viewer.ts';

/** The graph as everything but the engines sees it. */
export type Store = {
  readonly engine: Engine['id'];
  /** Rows of a query that filters by `$visible` (a list) and may use `$level`; refuses one that does not (UNFILTERED_READ). */
  read: (viewer: Viewer, cypher: string, params?: Params) => Promise<Row[]>;
  /** Rows of a query over concepts, patterns and the graph's own state, which everybody may see. */
  readVocabulary: (cypher: string, params?: Params) => Promise<Row[]>;
  /** Reports and quotes that hold all of the query, among what the viewer may see; best first, at most `limit`. */
  search: (viewer: Viewer, query: TextQuery, limit: number) => Promise<TextHit[]>;
  /** One transaction; writes by topic are in graph/writes. */
  write: <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>;
  /** Number of the last write; the same number means the same answers. */
  seq: () => Promise<number>;
  /** Ids of the incidents that writes after `seq` touched (removed ones too), for views that catch up. */
  changedSince: (seq: number) => Promise<string[]>;
  /** What the graph can be made from again; null for Neo4j, which is its own record, and for reading only. */
  readonly journal: Journal | null;
  /** What is asked from then on, or still being asked, throws CLOSED; a write under way is finished (LadybugDB) or rolled back. A second time does nothing. */
  close: () => Promise<void>;
};

/** A store over an engine that is open. */
export function storeOver(engine: Engine, journal: Journal | null): Store {
  let closed: Promise<void> | undefined;
  const gone = (cause?: unknown) => new GraphError('CLOSED', 'the graph is closed: open it again, or ask before it is closed', cause);
  /** Long work that somebody left running ends at its next question once the store is closed. */
  const whileOpen = async <T>(ask: () => Promise<T>): Promise<T> => {
    if (closed !== undefined) throw gone();
    try {
      return await ask();
    } catch (error) {
      throw closed === undefined ? error : gone(error);
    }
  };
  const read: Engine['read'] = (cypher, params) => whileOpen(() => engine.read(cypher, params));
  return {
    engine: engine.id,
    journal,
    async read(viewer, cypher, params = {}) {
      mustFilter(cypher);
      return await read(cypher, { ...params, level: viewer.level, visible: visibleTo(viewer) });
    },
    async readVocabulary(cypher, params) {
      mustBeVocabulary(cypher);
      return await read(cypher, params);
    },
    search: (viewer, query, limit) => whileOpen(() => engine.search(query, visibleTo(viewer), limit)),
    write: (work) => (closed === undefined ? engine.write(work) : Promise.reject(gone())),
    async seq() {
      const [row] = await read(`MATCH (m:Meta {id: 'graph'}) RETURN m.seq AS seq`);
      return Number(row?.['seq'] ?? 0);
    },
    async changedSince(seq) {
      const rows = await read('MATCH (c:Change) WHERE c.seq > $seq RETURN DISTINCT c.incident AS incident ORDER BY incident', {
        seq,
      });
      return rows.map((row) => String(row['incident']));
    },
    close() {
      closed ??= engine.close().then(() => journal?.close());
      return closed;
    },
  };
}

/**
 * Opens the graph: Neo4j at `url` (or RHYME_GRAPH), else the embedded one in `home` (or RHYME_HOME, or `.rhyme`), and sees to it that
 * the vocabulary is there. Throws GraphError.
 */
export async function openStore(at: { home?: string; url?: string; readOnly?: boolean } = {}): Promise<Store> {
  const url = at.url ?? (at.home === undefined ? process.env['RHYME_GRAPH'] : undefined);
  const readOnly = at.readOnly ?? false;
  if (url !== undefined && url !== '') {
    const { openNeo4j } = await import('./neo4j/engine.ts'); // the driver costs 0.1 s that the embedded graph need not wait for
    const { engine, where } = await openNeo4j(url, readOnly);
    return await opened(engine, null, where, readOnly);
  }
  const home = homeAt(at.home ?? homeFolder());
  const engine = await openEmbedded(home, readOnly);
  return await opened(engine, readOnly ? null : openJournal(home.journal), home.folder, readOnly);
}

async function opened(engine: Engine, journal: Journal | null, where: string, readOnly: boolean): Promise<Store> {
  try {
    await ensureVocabulary(engine, where, readOnly);
    return storeOver(engine, journal);
  } catch (error) {
    await engine.close();
    journal?.close();
    throw error;
  }
}
