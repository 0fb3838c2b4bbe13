import { expect, test } from 'vitest';
import { discoveredShape, discoveredTitle, strands } from '../../../../ui/features/patterns/discovered-parts.ts';
import type { DiscoveredEvidenceFragment, DiscoveredShapeFragment } from '../../../../ui/generated/types.ts';

const none = { role: null, outcome: null, effect: null };
const concept = (id: string, label: string, facet: 'CONTRIBUTOR' | 'SATURATION' | 'SAFETY_MECHANISM' | 'ADAPTATION') => ({
  id,
  label,
  facet,
});
const set: DiscoveredShapeFragment = {
  id: 'set',
  kind: 'SET',
  parts: [
    { ...none, concept: concept('adaptation/add-capacity', 'Added capacity', 'ADAPTATION'), effect: 'HELPED' },
    { ...none, concept: concept('safety-mechanism/retry', 'Retries', 'SAFETY_MECHANISM'), outcome: 'MADE_WORSE' },
    { ...none, concept: concept('saturation/queue', 'Queue or backlog', 'SATURATION') },
    { ...none, concept: concept('contributor/load-surge', 'Demand rose sharply', 'CONTRIBUTOR'), role: 'TRIGGER' },
  ],
  interactions: [],
};
const shape: DiscoveredShapeFragment = {
  id: 'shape',
  kind: 'SUBGRAPH',
  parts: [
    { ...none, concept: concept('contributor/load-surge', 'Demand rose sharply', 'CONTRIBUTOR') },
    { ...none, concept: null },
  ],
  interactions: [{ type: 'OVERLOADED', from: 0, to: 1 }],
};
const quote = (id: string, start: number) => ({ id, text: id, start, end: start + 10, report: { id: 'r' } });
const finding = (id: string) => ({ id, status: 'FOUND' as const, facet: 'CONTRIBUTOR' as const, ...none, concept: { id, label: id } });

test('a set is told as an incident is: what set it off, what was at its limit, what failed, what people did', () => {
  expect(discoveredTitle(set)).toBe(
    'Demand rose sharply set it off + Queue or backlog at its limit + Retries made it worse + Added capacity helped',
  );
  expect(discoveredShape(set).boxes.map(({ key, names, words }) => [key, names, words])).toEqual([
    ['3', ['Demand rose sharply'], 'set it off'],
    ['2', ['Queue or backlog'], null],
    ['1', ['Retries'], 'made it worse'],
    ['0', ['Added capacity'], 'helped'],
  ]);
});

test('a shape is told as its arrows; what is no finding is a part of the system', () => {
  expect(discoveredTitle(shape)).toBe('Demand rose sharply — overloaded → A part of the system');
  expect(discoveredShape(shape).arrows).toEqual([{ from: '0', to: '1', words: 'overloaded' }]);
});

test('each part of a set has its own sentence; an arrow stands with the sentences of its ends, each once', () => {
  const edge: DiscoveredEvidenceFragment = {
    proofs: [0, 1, 2, 3].map((part) => ({ part, finding: finding(`f${part}`), quote: quote(`q${part}`, part * 10) })),
    interactions: [],
  };
  expect(strands(set).map(({ head, cells }) => [head, cells(edge).map((cell) => cell.quote.id)])).toEqual([
    ['Demand rose sharply set it off', ['q3']],
    ['Queue or backlog at its limit', ['q2']],
    ['Retries made it worse', ['q1']],
    ['Added capacity helped', ['q0']],
  ]);
  const told: DiscoveredEvidenceFragment = {
    proofs: [{ part: 0, finding: finding('f'), quote: { ...quote('q', 2), end: 8 } }],
    interactions: [{ id: 'i', quote: quote('arrow', 0) }],
  };
  expect(strands(shape).map(({ cells }) => cells(told).map((cell) => [cell.quote.id, cell.findings.map(({ id }) => id)]))).toEqual([
    [['arrow', ['f']]],
  ]);
});
