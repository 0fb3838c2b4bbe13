import { GraphError } from '../error.ts';

/** Where a Neo4j is and who we are there. `where` is for messages: it has no password. */
export type Address = { uri: string; where: string; user: string; password: string; database: string | undefined };

const schemes = new Set(['neo4j:', 'neo4j+s:', 'neo4j+ssc:', 'bolt:', 'bolt+s:', 'bolt+ssc:']);

const parse = (url: string) => {
  try {
    const { protocol, host, username, password, pathname } = new URL(url);
    const [user, secret, database] = [username, password, pathname.replace(/^\//, '')].map(decodeURIComponent);
    return { protocol, host, user, password: secret ?? '', database };
  } catch {
    return null; // the error would carry the address, password and all; or a % of the password stands for itself
  }
};

/** Reads neo4j://user:password@host:7687, with an optional /database. Throws URL_INVALID, which does not repeat the address. */
export function addressOf(url: string): Address {
  const parsed = parse(url);
  if (parsed === null || !schemes.has(parsed.protocol) || parsed.host === '' || !parsed.user) {
    throw new GraphError(
      'URL_INVALID',
      'RHYME_GRAPH must have the form neo4j://user:password@host:7687, with special characters of the password as %XX',
    );
  }
  const { protocol, host, user, password, database } = parsed;
  return { uri: `${protocol}//${host}`, where: `${protocol}//${host}`, user, password, database: database || undefined };
}
