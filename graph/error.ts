export type GraphErrorCode =
  // the home of the embedded graph
  | 'HOME_LOCKED'
  | 'HOME_UNUSABLE'
  | 'HOME_MISSING'
  | 'GRAPH_DAMAGED'
  | 'JOURNAL_DAMAGED'
  // Neo4j
  | 'URL_INVALID'
  | 'UNREACHABLE'
  | 'WRONG_PASSWORD'
  | 'VERSION_TOO_OLD'
  // both engines
  | 'MODEL_OLD'
  | 'READ_ONLY'
  | 'UNFILTERED_READ'
  | 'NOT_A_READ'
  | 'QUERY_FAILED'
  /** Asked of a store that is closed, or was closed meanwhile: nobody waits for the answer. */
  | 'CLOSED';

/** What went wrong with the store. The message names the value and the cure, and never holds a password. */
export class GraphError extends Error {
  override readonly name = 'GraphError';
  readonly code: GraphErrorCode;

  constructor(code: GraphErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}
