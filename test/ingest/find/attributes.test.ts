import { describe, expect, test } from 'vitest';
import { attributeOf, likeliest } from '../../../ingest/find/attributes.ts';
import { readByCues } from '../../../ingest/find/lexicon/read-by-cues.ts';
import { trained } from '../../../ingest/find/trained.ts';
import type { ConceptId } from '../../../schema/coded.ts';
import { textDocument } from './text-document.ts';

/** Lines reworded from the file named last, what they are taken for, and what they say of it. */
const table: [line: string, concept: ConceptId, attribute: Record<string, string>, from: string][] = [
  ['We had no alert on the age of the oldest message.', 'safety-mechanism/monitoring-and-alerting', { outcome: 'absent' }, 'wellcome'],
  ['The retries of the clients kept the database overloaded.', 'safety-mechanism/retry', { outcome: 'made-worse' }, 'idds-google'],
  [
    'The tests passed because they never use a database of this size.',
    'safety-mechanism/testing',
    { outcome: 'blind' },
    'moj-cloud-platform',
  ],
  ['Rolling back to the previous release brought the site back.', 'adaptation/rollback', { effect: 'helped' }, 'openfoodfacts'],
  ['We restarted the pods, but this had no effect.', 'adaptation/restart', { effect: 'no-effect' }, 'berkeley-datahub'],
  ['A new version of the search service was deployed at 10:02.', 'contributor/code-deploy', { role: 'trigger' }, 'wellcome'],
  ['The certificate had a bug-free renewal for years.', 'detection/alert', {}, 'mybinder'],
];

describe('attributes', () => {
  test.each(table)('%s (%s) -> %o', (line, concept, attribute) => {
    const { sentences } = textDocument([[line, 'narrative']]);
    const cues = sentences.flatMap((sentence) => readByCues(sentence)).filter((cue) => cue.concept === concept);
    expect(attributeOf({ concept, sentences: [0], cues }, sentences, trained().attributes, null)).toEqual(attribute);
  });

  test('what the encoder says of a value counts beside the words', () => {
    const model = { values: ['held', 'failed'], bias: [0.4, 0], weights: {}, encoder: 0.5 };
    expect(likeliest(model, [])).toBe('held');
    expect(likeliest(model, [], [-1, 0])).toBe('failed');
    expect(likeliest({ ...model, encoder: 0 }, [], [-1, 0])).toBe('held');
  });
});
