/** For the command line: is a server of this home running, and where? */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { proofOf, readSession } from './session.ts';

const health = z.object({ pid: z.number(), proof: z.string() });

/** The running server's address and the owner's token, or null. server.json is only a hint: the server must prove, within two seconds, that it knows the token. */
export async function runningServer(home: string): Promise<{ url: string; token: string } | null> {
  const session = readSession(home);
  if (session === null) return null;
  const nonce = randomBytes(16).toString('hex');
  try {
    const response = await fetch(`${session.url}/health?nonce=${nonce}`, { signal: AbortSignal.timeout(2000), redirect: 'error' });
    const { pid, proof } = health.parse(await response.json());
    const expected = proofOf(session.token, nonce, session.pid);
    const proven = pid === session.pid && proof.length === expected.length && timingSafeEqual(Buffer.from(proof), Buffer.from(expected));
    return proven ? { url: session.url, token: session.token } : null;
  } catch {
    return null; // nobody there, or somebody else
  }
}
