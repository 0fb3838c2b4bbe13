import { chmodSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { TextHit, TextQuery, TextRow } from '../engine.ts';
import { columns } from '../text/columns.ts';
import { needles } from '../text/needles.ts';
import type { Needles } from '../text/needles.ts';

/** One step of a change, in order. */
export type TextStep = { unindex: readonly string[] } | { index: readonly TextRow[] };

export type TextIndex = {
  /** The graph's `seq` that the index stands at; -1 for one that was never filled. */
  seq: () => number;
  /** Carries out the steps and moves to `seq`, all or nothing. `fresh` empties the index first. */
  apply: (steps: readonly TextStep[], seq: number, fresh?: boolean) => void;
  search: (query: TextQuery, visible: readonly string[], limit: number) => TextHit[];
  close: () => void;
};

/** Rises with the tables below or with tokens.ts: an index of another version counts as never filled. */
const version = 1;

const tables = `
  CREATE TABLE state (version INTEGER, seq INTEGER);
  INSERT INTO state VALUES (${version}, -1);
  CREATE TABLE rows (rowid INTEGER PRIMARY KEY, id TEXT UNIQUE, kind TEXT, incident TEXT, visibility TEXT);
  CREATE INDEX rows_incident ON rows(incident);
  CREATE VIRTUAL TABLE text USING fts5(titleWords, titleStems, bodyWords, bodyStems, content='', contentless_delete=1, tokenize='ascii', prefix='2 3');
`;

const words = '{titleWords bodyWords}';

const matchExpression = ({ stems, phrases, prefixes }: Needles) =>
  [
    ...stems.map((stem) => `{titleStems bodyStems} : "${stem}"`),
    ...phrases.map((phrase) => `${words} : "${phrase.join(' ')}"`),
    ...prefixes.map((prefix) => `${words} : "${prefix}" *`),
  ].join(' AND ');

function ready(database: DatabaseSync): void {
  const made = database.prepare(`SELECT name FROM sqlite_master WHERE name = 'state'`).get() !== undefined;
  if (made && database.prepare('SELECT version FROM state').get()?.['version'] === version) return;
  if (made) database.exec('DROP TABLE IF EXISTS text; DROP TABLE IF EXISTS rows; DROP TABLE state;');
  database.exec(`BEGIN; ${tables} COMMIT;`);
}

/** Full text beside the embedded graph: node:sqlite FTS5 in the file `path`, or in memory with `:memory:`. */
export function openTextIndex(path: string, readOnly = false): TextIndex {
  const database = new DatabaseSync(path, { readOnly });
  if (!readOnly) {
    if (path !== ':memory:') chmodSync(path, 0o600);
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
    ready(database);
  }
  const idsOf = database.prepare('SELECT rowid FROM rows WHERE incident = ?');
  const idOf = database.prepare('SELECT rowid FROM rows WHERE id = ?');
  const remove = (rowid: number) => {
    database.prepare('DELETE FROM text WHERE rowid = ?').run(rowid);
    database.prepare('DELETE FROM rows WHERE rowid = ?').run(rowid);
  };
  const put = (row: TextRow) => {
    const old = idOf.get(row.id);
    if (old !== undefined) remove(Number(old['rowid']));
    const { lastInsertRowid } = insertRow.run(row.id, row.kind, row.incident, row.visibility);
    const { titleWords, titleStems, bodyWords, bodyStems } = columns(row);
    insertText.run(lastInsertRowid, titleWords, titleStems, bodyWords, bodyStems);
  };
  const insertRow = database.prepare('INSERT INTO rows (id, kind, incident, visibility) VALUES (?, ?, ?, ?)');
  const insertText = database.prepare('INSERT INTO text (rowid, titleWords, titleStems, bodyWords, bodyStems) VALUES (?, ?, ?, ?, ?)');
  return {
    seq: () => Number(database.prepare('SELECT seq FROM state').get()?.['seq'] ?? -1),
    apply(steps, seq, fresh = false) {
      database.exec('BEGIN IMMEDIATE');
      try {
        if (fresh) database.exec(`INSERT INTO text(text) VALUES('delete-all'); DELETE FROM rows;`);
        for (const step of steps) {
          if ('index' in step) step.index.forEach(put);
          else for (const incident of step.unindex) for (const { rowid } of idsOf.all(incident)) remove(Number(rowid));
        }
        database.prepare('UPDATE state SET seq = ?').run(seq);
        database.exec('COMMIT');
      } catch (error) {
        database.exec('ROLLBACK');
        throw error;
      }
    },
    search(query, visible, limit) {
      const wanted = needles(query);
      if (wanted === null || visible.length === 0) return [];
      const holes = visible.map(() => '?').join(', ');
      const hits = database
        .prepare(
          `SELECT r.id AS id, r.kind AS kind, r.incident AS incident, -bm25(text, 4.0, 4.0, 1.0, 1.0) AS score
           FROM text JOIN rows r ON r.rowid = text.rowid
           WHERE text MATCH ? AND r.visibility IN (${holes}) ORDER BY score DESC, r.id LIMIT ?`,
        )
        .all(matchExpression(wanted), ...visible, limit);
      return hits.map((hit) => ({
        id: String(hit['id']),
        kind: hit['kind'] === 'quote' ? 'quote' : 'report',
        incident: String(hit['incident']),
        score: Number(hit['score']),
      }));
    },
    close: () => database.close(),
  };
}
