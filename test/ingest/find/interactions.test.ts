import { describe, expect, test } from 'vitest';
import type { InteractionModel } from '../../../ingest/find/interactions/model.ts';
import { interactions } from '../../../ingest/find/interactions.ts';
import { columns, interactionColumn } from '../../../ingest/find/linear/columns.ts';
import type { Finding } from '../../../schema/coded.ts';
import { interactionTypes } from '../../../schema/generated/vocabulary.ts';
import { textDocument } from './text-document.ts';

/** Tells what the readings tell, and takes the ends that the frames point at. */
const model: InteractionModel = {
  types: interactionTypes.map(({ id }) => id),
  place: { bias: 0, weights: { top: 4 } },
  type: { bias: interactionTypes.map(() => 0), reading: 1, weights: {} },
  source: { clause: 2, 'split verb': 1, 'split cause': 1 },
  target: { clause: 2, 'split verb': 1, 'split cause': 1 },
  cut: { first: 0.3, second: 0.3 },
};

const reading = (odds: Partial<Record<string, number>>): Float32Array => {
  const row = new Float32Array(columns.length).fill(-9);
  for (const [type, value = 0] of Object.entries(odds)) row[interactionColumn(type)] = value;
  return row;
};

const finding: Finding = {
  id: 'load',
  concept: 'contributor/load-surge',
  role: 'trigger',
  component: 'mobile clients',
  certainty: 'stated',
  confidence: 0.8,
  status: 'found',
  by: 'lexicon',
  quotes: ['Retries from the mobile clients overwhelmed the login service.'],
  spans: [[0, 62]],
};

describe('interactions of a report', () => {
  test('a sentence that the readings take for one is told with its ends, its quote and the finding that an end is about', () => {
    // icco-list
    const { document, sentences } = textDocument([['Retries from the mobile clients overwhelmed the login service.', 'narrative']]);
    expect(interactions(document, sentences, [reading({ overloaded: 2 })], [finding], model)).toEqual([
      {
        id: expect.any(String),
        type: 'overloaded',
        source: 'Retries from the mobile clients',
        target: 'login service',
        sourceRef: 'load',
        targetRef: null,
        confidence: 0.88,
        quote: 'Retries from the mobile clients overwhelmed the login service.',
        span: [0, 62],
      },
    ]);
  });

  test('two likely types give two interactions of one sentence, the likelier first', () => {
    // icco-list
    const { document, sentences } = textDocument([['The upgrade crashed the proxy, which overloaded the spare router.', 'narrative']]);
    const found = interactions(document, sentences, [reading({ broke: 2, overloaded: 1.9 })], [], model);
    expect(found.map(({ type, source }) => ({ type, source }))).toEqual([
      { type: 'broke', source: 'upgrade' },
      { type: 'overloaded', source: 'proxy' },
    ]);
  });

  test('headings, prompts and boilerplate tell none', () => {
    const { document, sentences } = textDocument([
      ['Retries overwhelmed the login service', 'heading'],
      ['What overwhelmed the service?', 'template-prompt'],
      ['Our service keeps your data safe.', 'boilerplate'],
    ]);
    const odds = reading({ overloaded: 3 });
    expect(interactions(document, sentences, [odds, odds, odds], [], model)).toEqual([]);
  });

  test('a sentence that the readings do not take for one tells none', () => {
    const { document, sentences } = textDocument([['The login service runs in two regions.', 'narrative']]);
    expect(interactions(document, sentences, [reading({})], [], model)).toEqual([]);
  });
});
