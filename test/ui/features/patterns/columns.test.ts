import { expect, test } from 'vitest';
import { attributed, cells, columns } from '../../../../ui/features/patterns/columns.ts';
import type { SideBySideFragment } from '../../../../ui/generated/types.ts';

/** An incident whose sentences prove these: a role of a contributor, something saturated, or the pattern alone (null). */
type Part = 'TRIGGER' | 'CONDITION' | 'SATURATION' | null;
const edge = (...parts: Part[]): SideBySideFragment => ({
  confidence: 1,
  quotes: parts.map((part, at) => ({
    quote: { id: `q${at}`, text: `${part}`, start: at * 10, end: at * 10 + 5, report: { id: 'r' } },
    finding: part && {
      id: `f${at}`,
      status: 'ACCEPTED',
      facet: part === 'SATURATION' ? part : 'CONTRIBUTOR',
      role: part === 'SATURATION' ? null : part,
      outcome: null,
      effect: null,
      concept: { id: 'c', label: 'C' },
    },
  })),
  node: { id: 'i', title: 'I', organisation: null, date: null, nearMiss: false, origin: 'BUNDLE', findings: [] },
});
const laidOut = (edges: readonly SideBySideFragment[]) =>
  columns(edges).map((column) => [
    column.head,
    edges.map((one) =>
      cells(one, column)
        .map(({ quote }) => quote.text)
        .join(' '),
    ),
  ]);

test.each<[string, SideBySideFragment[], unknown]>([
  [
    'parts that most incidents prove stand beside each other, in the order of the questions',
    [edge('SATURATION', 'TRIGGER'), edge('TRIGGER', 'SATURATION')],
    [
      ['What set it off?', ['TRIGGER', 'TRIGGER']],
      ['What reached its limit?', ['SATURATION', 'SATURATION']],
    ],
  ],
  [
    'what few prove stands under the first question rather than in a column of its own',
    [edge('TRIGGER', 'SATURATION', null), edge('TRIGGER', 'SATURATION'), edge('TRIGGER', 'SATURATION')],
    [
      ['What set it off?', ['TRIGGER null', 'TRIGGER', 'TRIGGER']],
      ['What reached its limit?', ['SATURATION', 'SATURATION', 'SATURATION']],
    ],
  ],
  [
    'leftovers of most incidents have a column',
    [edge('TRIGGER', 'SATURATION', null), edge('TRIGGER', 'SATURATION', 'CONDITION'), edge('TRIGGER', 'SATURATION')],
    [
      ['What set it off?', ['TRIGGER', 'TRIGGER', 'TRIGGER']],
      ['What reached its limit?', ['SATURATION', 'SATURATION', 'SATURATION']],
      ['What else belongs to it?', ['null', 'CONDITION', '']],
    ],
  ],
  [
    'a single part with leftovers is one column of all that shows it',
    [edge('CONDITION', null), edge('CONDITION'), edge(null)],
    [['What shows it?', ['CONDITION null', 'CONDITION', 'null']]],
  ],
  ['a single part alone answers its question', [edge('CONDITION')], [['What was already there?', ['CONDITION']]]],
])('%s', (_name, edges, expected) => {
  expect(laidOut(edges)).toEqual(expected);
});

test('a sentence coded for the pattern stands for the one clause of it that proves a finding, and gives way to several', () => {
  const quote = (id: string, start: number, end: number) => ({ id, text: id, start, end, report: { id: 'r' } });
  const [clause, apart] = edge('TRIGGER', 'SATURATION').quotes;
  if (!clause || !apart) throw new Error('two sentences');
  const within = { ...clause, quote: quote('clause', 105, 110) };
  const whole = { quote: quote('whole', 100, 120), finding: null };
  const other = { quote: quote('other', 500, 520), finding: null };
  expect(attributed([whole, within, apart, other])).toEqual([other, { ...within, quote: whole.quote }, apart]);
  const second = { ...apart, quote: quote('second', 112, 118) };
  expect(attributed([whole, within, second])).toEqual([within, second]);
});
