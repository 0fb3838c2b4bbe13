import { setImmediate as turn } from 'node:timers/promises';

/** Longer than this nobody shall wait for an answer because something is being built: milliseconds. */
const longest = 8;

/** Something to await often in long work: where the last pause is long enough ago, others have their turn. */
export function pauses(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longest) return;
    await turn();
    since = performance.now();
  };
}
