import { homeFolder } from '../graph/home.ts';
import { readOwnPatterns } from '../graph/motifs/own.ts';
import { openStore } from '../graph/store.ts';
import type { Level } from './auth/tokens.ts';
import { stderr } from './plugins/errors.ts';
import { runningServer } from './running-server.ts';
import { buildYoga } from './yoga.ts';

const request = (document: string, variables: object, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify({ query: document, variables }),
});

async function answerOf(response: Response): Promise<unknown> {
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: { message: string }[] };
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('; '));
  return data;
}

/**
 * Answers a GraphQL operation for the command line, as the owner, or as a viewer of level `public` would be answered. Asks the server
 * that has the graph open, or opens the graph for reading. Throws GraphError, MotifError for a pattern of one's
 * own that is none, or Error with GraphQL's messages.
 */
export async function ask(document: string, variables: object, as: Level = 'all'): Promise<unknown> {
  const server = await runningServer(homeFolder());
  if (server !== null) {
    const headers = { authorization: `Bearer ${server.token}`, ...(as === 'public' ? { 'x-rhyme-as': 'public' } : {}) };
    return await answerOf(await fetch(new URL('/graphql', server.url), request(document, variables, headers)));
  }
  const own = readOwnPatterns(homeFolder());
  const store = await openStore({ readOnly: true });
  try {
    const access = { level: as, canReview: false, owner: as === 'all' };
    return await answerOf(await buildYoga(store, stderr, own).fetch('http://localhost/graphql', request(document, variables), { access }));
  } finally {
    await store.close();
  }
}
