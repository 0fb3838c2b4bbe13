import { expect, test } from 'vitest';
import { find } from '../../../../ingest/find/find.ts';
import type { Claim } from '../../../../ingest/find/model/read-by-model.ts';
import { trained } from '../../../../ingest/find/trained.ts';
import { sentences } from '../../../../ingest/segments/sentences.ts';
import type { ConceptId } from '../../../../schema/coded.ts';
import { documentOf } from '../../document-of.ts';

const text = [
  'Clients retried without backoff, and the retry storm kept the database overloaded.',
  'Nobody at the desk had seen the quiet hum.',
  '\n\n## Action items\n\n- Add nodes to the cluster.',
].join(' ');
const document = documentOf('a.md', text);
const lines = sentences(document);
const claim = (concept: ConceptId, sentence: number, attribute: string | null = null): Claim => ({
  concept,
  sentences: [sentence],
  attribute,
  certainty: 'stated',
});
const foundWith = (...claims: Claim[]) =>
  find(document, lines, trained(), claims).findings.map(({ concept, by, outcome, confidence }) => ({ concept, by, outcome, confidence }));
const own = foundWith();

test('what our readers found too is surer, and takes the attribute that the model gives', () => {
  const [retry] = own.filter(({ concept }) => concept === 'safety-mechanism/retry');
  expect(retry?.by).toMatch(/^lexicon/);
  expect(foundWith(claim('safety-mechanism/retry', 0, 'failed')).find(({ concept }) => concept === retry?.concept)).toEqual({
    ...retry,
    by: `${String(retry?.by)}+model`,
    outcome: 'failed',
    confidence: Math.max(0.9, retry?.confidence ?? 0),
  });
});

test('an attribute of another facet is none', () => {
  expect(foundWith(claim('safety-mechanism/retry', 0, 'trigger')).find(({ by }) => by.endsWith('+model'))?.outcome).toBe(
    own.find(({ concept }) => concept === 'safety-mechanism/retry')?.outcome,
  );
});

test('what the model alone names is a finding of its own, once', () => {
  const claims = [claim('difficulty/complexity', 1), claim('difficulty/complexity', 1)];
  expect(foundWith(...claims).filter(({ by }) => by === 'model')).toEqual([
    { concept: 'difficulty/complexity', by: 'model', outcome: undefined, confidence: 0.6 },
  ]);
});

test('the gate holds for the model too: what is only planned was not done', () => {
  expect(foundWith(claim('adaptation/add-capacity', 3))).toEqual(own);
});
