import { GraphError } from '../error.ts';
import type { Address } from './address.ts';

const oldest = [5, 26] as const;

/** Whether a server (`Neo4j/5.26.12`, `Neo4j/2025.06.0`) is older than the 5.26 that we need. */
export function tooOld(agent: string): boolean {
  const [major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(agent) ?? []).slice(1).map(Number);
  return major < oldest[0] || (major === oldest[0] && minor < oldest[1]);
}

const codeOf = (error: unknown) => (typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '');

/** What the driver says, as an error with its cure. The driver's errors hold no password. */
export function neo4jError(error: unknown, { where, user }: Address, cypher?: string): GraphError {
  if (error instanceof GraphError) return error;
  const code = codeOf(error);
  const said = error instanceof Error ? error.message : String(error);
  if (code === 'Neo.ClientError.Security.Unauthorized' || code === 'Neo.ClientError.Security.AuthenticationRateLimit') {
    return new GraphError(
      'WRONG_PASSWORD',
      `Neo4j at ${where} does not take the password of ${user}: set the right one in RHYME_GRAPH`,
      error,
    );
  }
  if (code === 'ServiceUnavailable' || code === 'SessionExpired') {
    return new GraphError(
      'UNREACHABLE',
      `Neo4j at ${where} does not answer (${said}): is it running, and is host and port right in RHYME_GRAPH?`,
      error,
    );
  }
  if (code === 'Neo.ClientError.Statement.AccessMode') return new GraphError('NOT_A_READ', `a read would write: ${cypher ?? ''}`, error);
  return new GraphError('QUERY_FAILED', `${said} in ${cypher ?? where}`, error);
}
