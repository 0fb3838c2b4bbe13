/** Relay pages of a list that is whole in memory. */
import { createHash } from 'node:crypto';

export type Page<T> = {
  edges: { cursor: string; node: T }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
};

/** The caller asked for a page that cannot be: FIRST_OUT_OF_RANGE, CURSOR_UNKNOWN. */
export class PageError extends Error {
  readonly code: 'FIRST_OUT_OF_RANGE' | 'CURSOR_UNKNOWN';
  constructor(code: PageError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * The page after a cursor. A cursor holds the key of its edge (and its place, for when that edge is gone since), so that a page neither
 * repeats nor skips an edge that was there all the time. Throws PageError.
 */
export function page<T>(list: readonly T[], key: (item: T) => string, first: number, after: string | null | undefined): Page<T> {
  if (first < 1 || first > 100) throw new PageError('FIRST_OUT_OF_RANGE', `first must be 1 to 100, not ${first}`);
  const from = after === null || after === undefined ? 0 : placeAfter(list, key, after);
  const edges = list.slice(from, from + first).map((node, offset) => ({ cursor: cursorOf(key(node), from + offset), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: from + edges.length < list.length,
      hasPreviousPage: false,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: list.length,
  };
}

const digest = (key: string): string => createHash('sha256').update(key).digest('base64url').slice(0, 16);
const cursorOf = (key: string, at: number): string => Buffer.from(`${at}:${digest(key)}`).toString('base64url');

function placeAfter<T>(list: readonly T[], key: (item: T) => string, cursor: string): number {
  const [, at, wanted] = /^(\d{1,9}):([\w-]{16})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  if (at === undefined || wanted === undefined) throw new PageError('CURSOR_UNKNOWN', `"${cursor.slice(0, 40)}" is no cursor of this list`);
  const there = list[Number(at)];
  if (there !== undefined && digest(key(there)) === wanted) return Number(at) + 1;
  const moved = list.findIndex((item) => digest(key(item)) === wanted);
  // Gone since: go on from where it stood.
  return moved >= 0 ? moved + 1 : Math.min(Number(at), list.length);
}
