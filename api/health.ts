import type { Store } from '../graph/store.ts';
import { proofOf } from './session.ts';

/**
 * Says whether the graph answers: 200 or 503. With a nonce it also gives the process id and the proof that this is the server of the home
 * that the asker knows (see running-server.ts); nothing of the graph is told.
 */
export async function health(
  store: Store,
  session: string,
  nonce: string | null,
): Promise<[status: number, body: Record<string, unknown>]> {
  const proof = nonce === null || nonce.length > 200 ? {} : { pid: process.pid, proof: proofOf(session, nonce, process.pid) };
  try {
    await store.seq();
    return [200, { status: 'ok', engine: store.engine, ...proof }];
  } catch {
    return [503, { status: 'the graph does not answer', ...proof }];
  }
}
