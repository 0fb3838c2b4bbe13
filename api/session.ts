/** RHYME_HOME/server.json: where the running server of this home is, so that a command line can hand its work over. */
import { createHmac, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const sessionFile = z.object({ pid: z.number().int(), port: z.number().int(), url: z.url(), token: z.string().min(32) });
export type Session = z.infer<typeof sessionFile>;

const file = (home: string): string => join(home, 'server.json');

/** Writes the file (mode 0600) and returns what stands in it. */
export function writeSession(home: string, session: Session): void {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  rmSync(file(home), { force: true });
  writeFileSync(file(home), `${JSON.stringify(session)}\n`, { mode: 0o600 });
}

/** What the file says, null where it is absent or damaged. It may be stale: see running-server.ts. */
export function readSession(home: string): Session | null {
  try {
    return sessionFile.parse(JSON.parse(readFileSync(file(home), 'utf8')));
  } catch {
    return null;
  }
}

/** Removes the file if it is still this server's. */
export function removeSession(home: string, token: string): void {
  if (readSession(home)?.token === token) rmSync(file(home), { force: true });
}

export const newSessionToken = (): string => `rhyme_session_${randomBytes(32).toString('base64url')}`;

/** What only a holder of the token can answer to a nonce: proves a server to be ours without showing the token to whoever took its port. */
export const proofOf = (token: string, nonce: string, pid: number): string =>
  createHmac('sha256', token).update(`${nonce}:${pid}`).digest('hex');
