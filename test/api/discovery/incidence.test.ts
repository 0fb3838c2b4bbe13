import { expect, test } from 'vitest';
import type { ArrowRow, ProofRow } from '../../../graph/queries/evidence.ts';
import { incidenceRow } from '../../../api/discovery/incidence-row.ts';
import { cellsOf } from '../../../api/discovery/item.ts';
import { toldTogether } from '../../../api/discovery/look-alikes.ts';
import { ownSentences } from '../../../api/discovery/own-sentences.ts';
import { sentences } from '../../../api/discovery/sentences.ts';

const proof = (finding: string, concept: ProofRow['concept'], start: number, stop: number, over: Partial<ProofRow> = {}): ProofRow => ({
  incident: 'i',
  report: 'r',
  finding,
  concept,
  role: null,
  outcome: null,
  effect: null,
  confidence: 0.5,
  quote: `${over.report ?? 'r'}-${start}-${stop}`,
  text: `words ${over.report ?? 'r'} ${start} ${stop}`,
  start,
  stop,
  ...over,
});
const arrow = (interaction: string, sourceRef: string | null, targetRef: string | null, over: Partial<ArrowRow> = {}): ArrowRow => ({
  incident: 'i',
  interaction,
  type: 'overloaded',
  source: 'clients',
  target: 'the API',
  sourceRef,
  targetRef,
  confidence: 0.5,
  quote: 'q',
  ...over,
});

test('quotes that overlap, or have the same words in two reports, are of one sentence', () => {
  const found = sentences([
    proof('a', 'saturation/cpu', 0, 50),
    proof('b', 'saturation/cpu', 20, 40),
    proof('c', 'saturation/cpu', 45, 60),
    proof('d', 'saturation/cpu', 60, 70, { text: 'The queue  was full.' }),
    proof('e', 'saturation/cpu', 5, 9, { report: 'other', text: 'the queue was\nfull.' }),
    proof('f', 'saturation/cpu', 61, 69, { report: 'other' }),
  ]);
  expect([...found.values()]).toEqual([0, 0, 0, 1, 1, 2]);
});

test.each([
  ['one sentence for two', [[0], [0]], [0, null]],
  ['the earlier moves over where it can', [[0, 1], [0]], [1, 0]],
  [
    'three on two sentences',
    [
      [0, 1],
      [0, 1],
      [0, 1],
    ],
    [0, 1, null],
  ],
  ['a chain', [[0, 1], [0, 2], [0]], [1, 2, 0]],
  ['nothing', [], []],
])('as many as possible get a sentence of their own: %s', (_case, proved, own) => {
  const seats = ownSentences(proved);
  expect(seats.map((seat) => seat === null)).toEqual(own.map((seat) => seat === null));
  const taken = seats.filter((seat) => seat !== null);
  expect(new Set(taken).size).toBe(taken.length);
  expect(seats.every((seat, at) => seat === null || proved[at]?.includes(seat))).toBe(true);
});

test('what one sentence alone proves twice counts once, for the surer', () => {
  const row = incidenceRow(
    'i',
    'acme',
    'acme',
    [
      proof('f1', 'safety-mechanism/retry', 0, 50, { outcome: 'made-worse', confidence: 0.9 }),
      proof('f2', 'saturation/queue', 0, 50, { confidence: 0.6 }),
      proof('f3', 'adaptation/restart', 60, 90, { effect: 'unknown' }),
    ],
    [],
  );
  expect(cellsOf(row)).toEqual([
    { concept: 'adaptation/restart', values: [] },
    { concept: 'safety-mechanism/retry', values: ['made-worse'] },
  ]);
  expect(row.units.map(({ concept, proof: own }) => [concept, own?.finding ?? null])).toEqual([
    ['safety-mechanism/retry', 'f1'],
    ['saturation/queue', null],
    ['adaptation/restart', 'f3'],
  ]);
  expect(toldTogether([row])('saturation/queue', 'safety-mechanism/retry')).toEqual({ together: 1, oneSentence: 1 });
  expect(toldTogether([row])('adaptation/restart', 'saturation/queue')).toEqual({ together: 1, oneSentence: 0 });
});

test('interactions tie findings and parts; one told twice by a sentence is one, and a thing does nothing to itself', () => {
  const { nodes, arrows } = incidenceRow(
    'i',
    null,
    'folder x',
    [proof('f1', 'safety-mechanism/retry', 0, 50), proof('f2', 'saturation/queue', 60, 90)],
    [
      arrow('x1', 'f1', 'f2', { confidence: 0.9 }),
      arrow('x2', 'f1', 'f2', { type: 'broke' }),
      arrow('x3', 'f1', 'f2', { quote: 'another' }),
      arrow('x4', 'f1', 'not likely', { type: 'slowed', quote: 'third' }),
      arrow('x5', null, null, { source: 'The API', quote: 'fourth' }),
    ],
  );
  expect(nodes.map(({ concept }) => concept)).toEqual(['safety-mechanism/retry', 'saturation/queue', null]);
  expect(arrows).toEqual([
    { from: 0, to: 1, type: 'overloaded', interaction: 'x1' },
    { from: 0, to: 2, type: 'slowed', interaction: 'x4' },
  ]);
});
