/** For the command line: is a server of this home running, and where? */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { proofOf, readSession } from './session.ts';

const health = z.object({ pid: z.number(), proof: z.string(), engine: z.string().optional() });

/**
 * The address of the server that has the embedded graph of this home open, and the owner's token; null where there is none, and where
 * RHYME_GRAPH names a Neo4j, which takes many at a time: the work belongs there, whatever graph a server has. server.json is only a hint: the server must prove,
 * within two seconds, that it knows the token.
 */
export async function runningServer(home: string): Promise<{ url: string; token: string } | null> {
  const session = readSession(home);
  if (session === null || process.env['RHYME_GRAPH']) return null;
  const nonce = randomBytes(16).toString('hex');
  try {
    const response = await fetch(`${session.url}/health?nonce=${nonce}`, { signal: AbortSignal.timeout(2000), redirect: 'error' });
    const { pid, proof, engine } = health.parse(await response.json());
    const expected = proofOf(session.token, nonce, session.pid);
    const proven = pid === session.pid && proof.length === expected.length && timingSafeEqual(Buffer.from(proof), Buffer.from(expected));
    return proven && engine !== 'neo4j' ? { url: session.url, token: session.token } : null;
  } catch {
    return null; // nobody there, or somebody else
  }
}
