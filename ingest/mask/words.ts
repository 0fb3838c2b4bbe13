/** The words of a table written as lines of text; `#` begins a comment line. */
export const words = (table: string): ReadonlySet<string> =>
  new Set(
    table
      .split('\n')
      .filter((line) => !line.trimStart().startsWith('#'))
      .flatMap((line) => line.trim().split(/\s+/))
      .filter((word) => word !== ''),
  );
