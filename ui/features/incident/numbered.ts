import { groupOf, groups } from '../../components/groups.ts';
import type { Group } from '../../components/groups.ts';
import type { FindingItemFragment, ReadingFragment } from '../../generated/types.ts';
import type { Quoted } from './text/pieces.ts';

type Finding = ReadingFragment['findings'][number];
/** A finding with its number on the page; those not shown keep theirs, so that the others stay. */
export type Numbered = { n: number; finding: Finding };
export type NumberedGroup = { group: Group; items: Numbered[] };

/** The findings under the questions they answer, numbered from 1 in that order; a question that nothing answers stays, empty. */
export const numbered = (findings: readonly Finding[]): NumberedGroup[] => {
  let n = 0;
  return groups.map((group) => ({
    group,
    items: findings.filter((finding) => groupOf(finding) === group).map((finding) => ({ n: ++n, finding })),
  }));
};

/** Whether a person has looked at it. */
export const isReviewed = ({ status }: Pick<FindingItemFragment, 'status'>): boolean => status !== 'FOUND';

/** Whether it is a mere guess of a reader: not likely, and nobody said no to it. */
export const isLessCertain = ({ status, likely }: Pick<FindingItemFragment, 'status' | 'likely'>): boolean => status === 'FOUND' && !likely;

/** The same groups without less certain findings, but for the one numbered `except`. */
export const withoutLessCertain = (list: readonly NumberedGroup[], except: number | null): NumberedGroup[] =>
  list.map(({ group, items }) => ({ group, items: items.filter(({ n, finding }) => n === except || !isLessCertain(finding)) }));

/** What is marked in one report: the quotes of every finding that was not rejected. */
export const quoted = (list: readonly NumberedGroup[], report: string): Quoted[] =>
  list
    .flatMap(({ items }) => items)
    .filter(({ finding }) => finding.status !== 'REJECTED')
    .flatMap(({ n, finding }) =>
      finding.quotes
        .filter((quote) => quote.report.id === report)
        .map(({ start, end }) => ({ n, facet: finding.facet, reviewed: isReviewed(finding), likely: finding.likely, start, end })),
    );
