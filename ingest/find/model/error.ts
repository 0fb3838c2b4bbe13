export type ModelErrorCode =
  /** The environment names half a model. */
  | 'NOT_CONFIGURED'
  /** No connection, or one that broke off. */
  | 'UNREACHABLE'
  | 'TIMED_OUT'
  /** The server said no: wrong key, unknown model, too many requests. */
  | 'NOT_SERVED'
  /** The model would not answer. */
  | 'REFUSED'
  /** The answer was cut off, or is larger than any honest one. */
  | 'TOO_LONG'
  /** Twice no answer of the asked form. */
  | 'MALFORMED';

/** Why a language model gave no reading; the message names what was asked and the cure, never the text of a report or a key. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
  readonly code: ModelErrorCode;
  constructor(code: ModelErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
