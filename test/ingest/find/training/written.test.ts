import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writtenAttributes } from '../../../../ingest/find/training/written-attributes.ts';
import { readWrittenInteractions } from '../../../../ingest/find/training/written-interaction.ts';
import { writtenExamples } from '../../../../ingest/find/training/written.ts';

const folder = mkdtempSync(join(tmpdir(), 'rhyme-written-'));
mkdirSync(join(folder, 'safety-mechanism'));
writeFileSync(
  join(folder, 'safety-mechanism', 'retry.yaml'),
  `true:
  - say: "Clients asked again at once, and load tripled."
    voice: web
    outcome: made-worse
    also: [contributor/load-amplifier]
lookalike:
  - say: "We plan to add retries."
    voice: web
    why: planned
`,
);

const interactions = mkdtempSync(join(tmpdir(), 'rhyme-written-interactions-'));
const written = (name: string, text: string): string => {
  const place = mkdtempSync(join(tmpdir(), 'rhyme-written-interactions-'));
  writeFileSync(join(place, name), text);
  return place;
};
writeFileSync(
  join(interactions, 'overloaded.yaml'),
  `true:
  - say: "Retries piled onto the queue until it fell over."
    voice: web
    source: Retries
    target: the queue
    also: [broke]
lookalike:
  - say: "The queue shed what it could not take."
    why: neighbour
    is: [relieved]
  - say: "Retries could have swamped the queue."
    why: hypothesis
`,
);

test('a written sentence is an example of all that it proves, and of what it tells of an attribute; a look-alike is one of what was not said', () => {
  expect(writtenExamples(folder, interactions).map(({ sentence, ...rest }) => [sentence.plain, rest])).toEqual([
    [
      'Clients asked again at once, and load tripled.',
      { holds: ['safety-mechanism/retry', 'contributor/load-amplifier', 'outcome:made-worse'], known: ['concept', 'outcome', 'unsaid'] },
    ],
    ['We plan to add retries.', { holds: ['unsaid'], known: ['concept', 'unsaid'] }],
    ['Retries piled onto the queue until it fell over.', { holds: ['overloaded', 'broke'], known: ['interaction', 'unsaid'] }],
    ['The queue shed what it could not take.', { holds: ['relieved'], known: ['interaction'] }],
    ['Retries could have swamped the queue.', { holds: ['unsaid'], known: ['interaction', 'unsaid'] }],
  ]);
});

test.each([
  ['swamped.yaml', 'true: []\nlookalike: []\n', 'swamped.yaml: no type of interaction; name the file as vocabulary.yaml does'],
  [
    'broke.yaml',
    'true: [{say: It fell, voice: web, source: The wind, target: It}]\nlookalike: []\n',
    'broke.yaml: "The wind" is no part of "It fell"; copy the words',
  ],
  ['broke.yaml', 'true: []\nlookalike: [{say: It held, why: luck}]\n', /broke\.yaml: [^]*lookalike\[0\]\.why/],
])('a file of interactions that is malformed is named, with the place: %s', (name, text, problem) => {
  expect(() => readWrittenInteractions(written(name, text))).toThrow(problem);
});

test('a written sentence teaches the attribute that it tells', () => {
  const [example, ...others] = writtenAttributes('outcome', folder);
  expect(others).toEqual([]);
  expect(example?.value).toBe('made-worse');
  expect(example?.features).toContain('concept:safety-mechanism/retry');
  expect(writtenAttributes('role', folder)).toEqual([]);
});
