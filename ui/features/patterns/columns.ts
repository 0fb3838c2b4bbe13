import { groupOf, groups } from '../../components/groups.ts';
import type { Group } from '../../components/groups.ts';
import type { SideBySideFragment } from '../../generated/types.ts';

type PatternQuote = SideBySideFragment['quotes'][number];
/** A sentence and every finding that it proves in this column. */
export type Cell = { quote: PatternQuote['quote']; findings: NonNullable<PatternQuote['finding']>[] };

/** The parts of the shape that at least one incident proves, in the order of the questions. `null` holds sentences coded for the shape as a whole. */
export const columns = (edges: readonly SideBySideFragment[]): (Group | null)[] => {
  const proved = edges.flatMap(({ quotes }) => quotes).map(({ finding }) => (finding ? groupOf(finding) : null));
  return [...(proved.includes(null) ? [null] : []), ...groups.filter((group) => proved.includes(group))];
};

/** What an incident says on one part of the shape: each sentence once. */
export const cells = (edge: SideBySideFragment, column: Group | null): Cell[] => {
  const byText = new Map<string, Cell>();
  for (const { quote, finding } of edge.quotes) {
    if ((finding ? groupOf(finding) : null) !== column) continue;
    const cell = byText.get(quote.text) ?? { quote, findings: [] };
    if (finding && !cell.findings.some(({ id }) => id === finding.id)) cell.findings.push(finding);
    byText.set(quote.text, cell);
  }
  return [...byText.values()];
};
