import { createHash } from 'node:crypto';

/**
 * A finding's id within its report: concept, first quote (case, markup and white space aside) and an ordinal where both are the same.
 * Offsets and confidence are no part of it, so that a report read again by better weights keeps the ids of what stayed.
 */
export function findingId(concept: string, quote: string, seen: Map<string, number>): string {
  const words = (quote.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
  const base = `${concept.replace('/', '.')}.${createHash('sha256').update(`${concept}\n${words}`).digest('hex').slice(0, 10)}`;
  const ordinal = (seen.get(base) ?? 0) + 1;
  seen.set(base, ordinal);
  return ordinal === 1 ? base : `${base}.${ordinal}`;
}
