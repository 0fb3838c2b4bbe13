/** 0 done (a refusal with its reason is 0), 1 something could not be read or failed, 2 the call was wrong, 130 stopped by Ctrl-C. */
export const exitCode = { done: 0, failed: 1, usage: 2, interrupted: 130 } as const;

/** The call was wrong; the message names what, where and the cure. */
export class UsageError extends Error {
  readonly code = 'usage';
}

/** What an error says to a person: its message, and its cause's where that adds something; a stack only with RHYME_DEBUG. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (process.env['RHYME_DEBUG']) return error.stack ?? error.message;
  const cause = error.cause instanceof Error && !error.message.includes(error.cause.message) ? ` (${error.cause.message})` : '';
  return `${error.message}${cause}`;
}
