import type { Refusal, RefusalCode } from '../document.ts';

/** Codes that tell of something that should have been read and could not be. */
const failures = new Set<RefusalCode>(['missing', 'unreadable']);

/** A refusal of `path`; `reason` completes "PATH …" and ends with the cure. */
export function refuse(path: string, code: RefusalCode, reason: string): Refusal {
  return { path, code, reason: `${path === '-' ? 'standard input' : path} ${reason}`, failed: failures.has(code) };
}
