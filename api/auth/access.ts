/** Who asks: decided from the request alone, before anything is read. */
import { timingSafeEqual } from 'node:crypto';
import { hostname, isLoopback } from './hosts.ts';
import type { Level, StoredToken } from './tokens.ts';
import { tokenOf } from './tokens.ts';

/** What a request may do. `owner` may ingest, forget and prune; a level of `all` may review. */
export type Access = {
  level: Level;
  canReview: boolean;
  owner: boolean;
  /** Whose verdicts they are: `owner`, or the token's name. */
  name?: string;
};

export type AccessRefusal = { code: 'BAD_TOKEN' | 'TOKEN_NEEDED' | 'BAD_AS'; message: string };

/** What the decision rests on besides the headers. */
export type Door = {
  /** The server listens on loopback only. */
  loopback: boolean;
  /** The other end's address is this machine's. */
  fromHere: boolean;
  tokens: readonly StoredToken[];
  /** The token that this server wrote into server.json for the command line: the owner's. */
  session: string;
};

/**
 * The access of a request. A token, if one is presented, decides (a wrong one is refused, never taken for less); without one the person at
 * this machine is the owner, unless a proxy stands between. `x-rhyme-as: public` shows what others would see, and takes the rights away with it.
 */
export function accessOf(headers: Headers, door: Door): Access | AccessRefusal {
  const as = headers.get('x-rhyme-as');
  if (as !== null && as !== 'public') return { code: 'BAD_AS', message: `x-rhyme-as can only be "public", not "${as.slice(0, 40)}"` };
  const full = fullAccess(headers, door);
  return 'level' in full && as === 'public' ? { ...full, level: 'public', canReview: false, owner: false } : full;
}

function fullAccess(headers: Headers, door: Door): Access | AccessRefusal {
  const authorization = headers.get('authorization');
  if (authorization !== null) {
    const token = presented(authorization);
    if (token !== null && same(token, door.session)) return { level: 'all', canReview: true, owner: true, name: 'owner' };
    const known = token === null ? null : tokenOf(door.tokens, token);
    if (known === null) return { code: 'BAD_TOKEN', message: 'this token is not known here; `rhyme token add` makes one' };
    return { level: known.level, canReview: known.level === 'all', owner: false, name: known.name };
  }
  const proxied = headers.has('x-forwarded-for') || headers.has('forwarded') || headers.has('via');
  if (door.loopback && door.fromHere && !proxied && isLoopback(hostname(headers.get('host') ?? '')))
    return { level: 'all', canReview: true, owner: true, name: 'owner' };
  return {
    code: 'TOKEN_NEEDED',
    message: 'send a token: `Authorization: Bearer TOKEN`, or as the password of your browser; `rhyme token add` makes one',
  };
}

/** `Bearer TOKEN`, or the password of `Basic` (any user name), so that a browser can ask for it. */
function presented(authorization: string): string | null {
  const [, scheme, value] = /^(bearer|basic)\s+(\S+)$/i.exec(authorization.trim()) ?? [];
  if (scheme === undefined || value === undefined) return null;
  return scheme.toLowerCase() === 'bearer'
    ? value
    : Buffer.from(value, 'base64')
        .toString('utf8')
        .replace(/^[^:]*:/, '');
}

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
