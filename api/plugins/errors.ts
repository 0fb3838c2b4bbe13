/** Expected errors go out as they are; the unexpected is masked, and logged under an id without its message, which may quote a report or a password. */
import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { createGraphQLError } from 'graphql-yoga';
import { GraphError } from '../../graph/error.ts';

/** Where masked errors are logged; stderr unless a test listens. */
export type Log = (line: string) => void;
export const stderr: Log = (line) => void process.stderr.write(`${line}\n`);

/** The error to send in place of one that was thrown: itself if it was made for the caller, else 'Unexpected error' with the id of its log line. */
export function maskError(log: Log): (error: unknown) => Error {
  return (error) => {
    if (error instanceof GraphQLError && (error.originalError === undefined || error.originalError instanceof GraphQLError)) return error;
    const at = error instanceof GraphQLError ? { path: error.path, nodes: error.nodes } : {};
    if (isClosed(error))
      return createGraphQLError('the graph was closed: ask again when it is open', { ...at, extensions: { code: 'CLOSED' } });
    const id = logged(error, log);
    return createGraphQLError('Unexpected error', { ...at, extensions: { code: 'UNEXPECTED', id } });
  };
}

/** Was the store closed while this was asked? Nothing went wrong then, and hardly anybody is there to be told. */
const isClosed = (error: unknown): boolean => {
  const thrown = error instanceof GraphQLError ? error.originalError : error;
  return thrown instanceof GraphError && thrown.code === 'CLOSED';
};

/** Logs an error's name, code, place and call sites under a new id, and returns that id. RHYME_DEBUG=1 adds the message. */
export function logged(error: unknown, log: Log): string {
  const id = randomUUID();
  const thrown = (error instanceof GraphQLError && error.originalError) || error;
  const known = thrown instanceof Error ? thrown : new Error(typeof thrown);
  const code = 'code' in known && typeof known.code === 'string' ? ` ${known.code}` : '';
  const path = error instanceof GraphQLError && error.path ? ` at ${error.path.join('.')}` : '';
  const sites = (known.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const debug = process.env['RHYME_DEBUG'] === '1' ? ` ${known.message.replace(/\/\/[^/@\s]*@/g, '//***@')}` : '';
  log([`rhyme: unexpected error ${id}: ${known.name}${code}${path}${debug}`, ...sites.slice(0, 8)].join('\n'));
  return id;
}
