import { expect, test } from 'vitest';
import { conceptIds } from '../../../../ingest/find/concept-ids.ts';
import { assertedBy } from '../../../../ingest/find/guards/asserted.ts';
import { fitGuard } from '../../../../ingest/find/training/fit-guard.ts';
import type { Labelled } from '../../../../ingest/find/training/gold.ts';
import type { WrittenSentence } from '../../../../ingest/find/training/written-sentence.ts';
import type { ConceptId } from '../../../../schema/coded.ts';
import { sentence } from '../sentence.ts';
import { textDocument } from '../text-document.ts';

const things = ['valve', 'router', 'broker', 'cache'] as const;
const written = conceptIds
  .slice(0, 16)
  .flatMap((concept) =>
    things.flatMap((thing, i): WrittenSentence[] => [
      line(concept, `We closed the ${thing} at ${String(i)}.`, null),
      line(concept, `Someday we might close the ${thing}.`, 'hypothesis'),
      line(concept, `We closed the gate, not the ${thing}.`, 'neighbour'),
    ]),
  );

function line(concept: ConceptId, say: string, why: string | null): WrittenSentence {
  const kind = why === null ? 'true' : 'lookalike';
  return { concept, say, voice: null, kind, attribute: null, proves: [], why, file: 'some.yaml', line: 1 };
}

/** A report whose only sentence is coded for the first concept. */
function coded(plain: string): Labelled {
  const { document, sentences } = textDocument([[plain, 'narrative']]);
  const labels = [new Set([0])];
  return {
    name: 'some.json',
    document,
    sentences,
    coded: { doc: 'some', findings: [], interactions: [], patterns: [] },
    labels,
    organisation: 'x',
  };
}

test('what is told of one thing is known of another, in a concept never seen', () => {
  const by = assertedBy(fitGuard([], written));
  const [concept] = conceptIds.slice(-1);
  expect(by(sentence('We closed the hatch at 7.'), concept!)).toBeGreaterThan(
    by(sentence('Someday we might close the hatch.'), concept!) + 0.5,
  );
});

test('a way of telling that coders quote asserts, even where our own sentences did not', () => {
  const reports = Array.from({ length: 200 }, () => coded('Someday we might close the valve.'));
  const doubtful = sentence('Someday we might close the hatch.');
  const [concept] = conceptIds;
  expect(assertedBy(fitGuard(reports, written))(doubtful, concept!)).toBeGreaterThan(assertedBy(fitGuard([], written))(doubtful, concept!));
});

test('the same sentences give the same weights', () => {
  expect(fitGuard([coded('It was full.')], written)).toEqual(fitGuard([coded('It was full.')], written));
});

test('without look-alikes there is nothing to tell apart, and nothing is added', () => {
  const none = fitGuard(
    [coded('It was full.')],
    written.filter(({ why }) => why === null || why === 'neighbour'),
  );
  expect(assertedBy(none)(sentence('It might be full.'), 'saturation/memory')).toBe(0);
});
