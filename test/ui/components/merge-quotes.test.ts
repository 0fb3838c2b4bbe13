import { expect, test } from 'vitest';
import { mergeQuotes } from '../../../ui/components/merge-quotes.ts';

const proof = (id: string, start: number, end: number, finding: string | null, report = 'r') => ({
  quote: { id, start, end, report: { id: report } },
  finding: finding ? { id: finding } : null,
});

test('a sentence that lies within another is read as part of it, with all that both prove', () => {
  const merged = mergeQuotes([
    proof('a', 10, 20, 'f1'),
    proof('b', 5, 30, 'f2'),
    proof('c', 40, 50, null),
    proof('d', 10, 20, 'f3', 'other'),
    proof('e', 5, 30, 'f2'),
  ]);
  expect(merged.map(({ quote, findings }) => [quote.id, findings.map(({ id }) => id)])).toEqual([
    ['e', ['f1', 'f2']],
    ['c', []],
    ['d', ['f3']],
  ]);
});
