/** Access tokens: made once, shown once, kept as SHA-256 in RHYME_HOME/tokens.json (mode 0600). */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

export type Level = 'public' | 'all';

const storedToken = z.object({
  name: z.string(),
  level: z.enum(['public', 'all']),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  createdAt: z.string(),
});
export type StoredToken = z.infer<typeof storedToken>;

export class TokenError extends Error {
  readonly code: 'NAME_TAKEN' | 'BAD_NAME' | 'UNREADABLE';
  constructor(code: TokenError['code'], message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

const file = (home: string): string => join(home, 'tokens.json');
const digest = (token: string): string => createHash('sha256').update(token).digest('hex');

/** The stored tokens in the order they were made; empty where there are none. Throws TokenError UNREADABLE on a damaged file. */
export function listTokens(home: string): StoredToken[] {
  if (!existsSync(file(home))) return [];
  try {
    return z.array(storedToken).parse(JSON.parse(readFileSync(file(home), 'utf8')));
  } catch (cause) {
    throw new TokenError('UNREADABLE', `${file(home)} is not a list of tokens; mend it, or delete it and make the tokens anew`, cause);
  }
}

/** Makes a token and returns it: the only time it can be seen. Throws TokenError on a name that is taken, empty or over 80 characters. */
export function addToken(home: string, { level, name }: { level: Level; name: string }): string {
  if (!/^[^\p{Cc}]{1,80}$/u.test(name.trim()))
    throw new TokenError('BAD_NAME', `a token's name is 1 to 80 printable characters, not "${name}"`);
  const tokens = listTokens(home);
  if (tokens.some((token) => token.name === name))
    throw new TokenError('NAME_TAKEN', `there is a token named "${name}" already; remove it first`);
  const token = `rhyme_${randomBytes(32).toString('base64url')}`;
  save(home, [...tokens, { name, level, sha256: digest(token), createdAt: new Date().toISOString() }]);
  return token;
}

/** Removes the token of that name; false if there is none. A running server notices at the next request. */
export function removeToken(home: string, name: string): boolean {
  const tokens = listTokens(home);
  const kept = tokens.filter((token) => token.name !== name);
  if (kept.length < tokens.length) save(home, kept);
  return kept.length < tokens.length;
}

/** Which of the stored tokens was presented, null if it is none of ours. Looks at every stored token whatever it finds, so that time tells nothing. */
export function tokenOf(tokens: readonly StoredToken[], presented: string): StoredToken | null {
  const hash = Buffer.from(digest(presented), 'hex');
  let known: StoredToken | null = null;
  for (const token of tokens) if (timingSafeEqual(hash, Buffer.from(token.sha256, 'hex'))) known = token;
  return known;
}

/** Written aside and renamed, so that a reader sees the old list or the new one. */
function save(home: string, tokens: StoredToken[]): void {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const aside = `${file(home)}.${process.pid}`;
  writeFileSync(aside, `${JSON.stringify(tokens, null, 2)}\n`, { mode: 0o600 });
  renameSync(aside, file(home));
}
