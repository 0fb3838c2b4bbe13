import { expect, test } from 'vitest';
import { reliability } from '../../../../ingest/find/training/reliability.ts';

const coded = (concept: string, quote: string) => ({ concept, quotes: [quote] });
const found = (concept: string, confidence: number, quote: string) => ({ concept, confidence, quotes: [quote] });

test('each bin tells how sure its findings were and how many were right', () => {
  const report = {
    findings: [coded('a/b', 'The disk of the primary was full.'), coded('c/d', 'We rolled it back.')],
    interactions: [],
    patterns: [],
  };
  expect(
    reliability([
      [report, [found('a/b', 1, 'The disk of the primary was full.'), found('c/d', 0.94, 'Nothing was done.')]],
      [{ findings: [], interactions: [], patterns: [] }, [found('a/b', 0.32, 'The disk was fine.')]],
    ]),
  ).toEqual([
    'confidence 0.3 to 0.4: 1 findings, mean 0.32, concept right 0.00, place too 0.00',
    'confidence 0.9 to 1.0: 2 findings, mean 0.97, concept right 1.00, place too 0.50',
  ]);
});
