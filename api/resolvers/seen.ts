/** What a visible row points to is visible too, unless a write came between; then it throws. */
export function seen<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('the graph changed while this was read');
  return value;
}
