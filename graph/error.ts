/**
 * What went wrong with the store. Codes: HOME_LOCKED, HOME_UNUSABLE, HOME_MISSING, GRAPH_DAMAGED, JOURNAL_DAMAGED, MODEL_OLD, READ_ONLY, UNREACHABLE,
 * WRONG_PASSWORD, VERSION_TOO_OLD, URL_INVALID, UNFILTERED_READ, QUERY_FAILED, NOT_A_READ. The message names the value and the cure, and never holds a password.
 */
export class GraphError extends Error {
  override readonly name = 'GraphError';
  readonly code: string;

  constructor(code: string, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}
