/** Does the work for one item after the other: a page can be in one state only. */
export async function inTurn<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  // oxlint-disable-next-line no-await-in-loop -- in turn is the point
  for (const item of items) await work(item);
}
