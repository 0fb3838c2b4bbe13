/** The door to a graph engine. Queries are written once, in the Cypher subset that both engines speak (see ../schema/model.ts). */

export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };
export type Params = Readonly<Record<string, Value>>;
export type Row = Record<string, unknown>;

/** Words, phrases and prefixes that must all match; never an engine's own syntax. */
export type TextQuery = { words: string[]; phrases: string[]; prefixes: string[] };

/** A row of the full-text index. */
export type TextRow = {
  id: string;
  kind: 'report' | 'quote';
  incident: string;
  visibility: 'public' | 'internal';
  title: string;
  body: string;
};
export type TextHit = { id: string; kind: 'report' | 'quote'; incident: string; score: number };

/** Writes of one transaction. */
export type Transaction = {
  run: (cypher: string, params?: Params) => Promise<Row[]>;
  /** Adds or replaces rows of the full-text index, atomically with the transaction as far as a later open is concerned. */
  index: (rows: readonly TextRow[]) => void;
  /** Takes all rows of these incidents out of the full-text index. */
  unindex: (incidents: readonly string[]) => void;
};

export type Engine = {
  readonly id: 'embedded' | 'neo4j';
  /** Runs a query that writes nothing. */
  read: (cypher: string, params?: Params) => Promise<Row[]>;
  /** Runs `work` in one transaction: all of it is stored, or none. */
  write: <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>;
  /** Full-text search among rows whose visibility is in `visible`; best first, equal scores by id. */
  search: (query: TextQuery, visible: readonly string[], limit: number) => Promise<TextHit[]>;
  close: () => Promise<void>;
};
