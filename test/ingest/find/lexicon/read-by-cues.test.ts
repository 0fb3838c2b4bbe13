import { describe, expect, test } from 'vitest';
import { readByCues } from '../../../../ingest/find/lexicon/read-by-cues.ts';
import { sentence } from '../sentence.ts';

/** What is read with some certainty: concept and attribute, best first. */
const read = (line: string, section = ''): string[] =>
  readByCues(sentence(line, section))
    .filter(({ score }) => score >= 0.45)
    .map(({ concept, role, outcome, effect }) => [concept, role ?? outcome ?? effect].filter(Boolean).join(' '));

describe('readByCues', () => {
  test.each([
    [
      'The primary database fell over when it ran out of memory.',
      'saturation/memory',
      'icco-list-pre-llm/b29ba3ed-e3be-48f0-95b4-979e69ced0ab.md',
    ],
    [
      'The clients retried at once and overwhelmed the streaming servers.',
      'safety-mechanism/retry made-worse',
      'icco-list/43164f6c-de49-4e61-aa58-a394a400d431.md',
    ],
    ['No alert went off.', 'safety-mechanism/monitoring-and-alerting absent', 'opensuse-obs/2021-05-07-post-mortem.md'],
    [
      'The tests on staging did not catch the change.',
      'safety-mechanism/testing blind',
      'icco-list/e0a66df6-a56a-4082-9f0e-60755cbb8191.md',
    ],
    ['Users reported that the pages came back empty.', 'detection/customer-report', 'opensuse-obs/2021-05-07-post-mortem.md'],
    [
      'Our scaler did not scale up fast enough when the class began.',
      'safety-mechanism/autoscaling too-late-or-too-little',
      'berkeley-datahub/2017-02-24-autoscaler-incident.qmd',
    ],
    ['We reverted the change and service came back.', 'adaptation/rollback helped', 'icco-list/aeca111b-f5bf-4056-b717-ab9159dc24e0.md'],
    ['The certificate had expired that morning.', 'contributor/expiry trigger', 'icco-list/5b73c1c1-8ec4-4901-91f3-0d993f582dd4.md'],
    [
      'An engineer accidentally deleted the production database.',
      'contributor/operator-action trigger',
      'icco-list-pre-llm/0bd160a2-a442-4873-b9f4-dd9816e9cb5f.md',
    ],
    ['A race condition in the start-up code left two masters.', 'contributor/race-condition', 'idds-wikimedia/20150423-Commons.txt'],
  ])('%s is %s', (line, expected) => {
    expect(read(line)).toContain(expected);
  });

  test('says nothing of a sentence without a cue', () => {
    expect(readByCues(sentence('The weather was pleasant in Lisbon.'))).toEqual([]);
  });

  test('lets a heading tell what a sentence is', () => {
    expect(read('The person who wrote it was in the room.', 'Where we got lucky')).toContain('adaptation/luck helped');
    expect(read('The person who wrote it was in the room.', 'Impact')).not.toContain('adaptation/luck helped');
  });

  test('gives one candidate a concept, best first, spanning what fired', () => {
    const line = 'In the end the disk was full.';
    const candidates = readByCues({ ...sentence(line), start: 100, end: 100 + line.length, index: 7 });
    expect(candidates.map(({ concept }) => concept)).toEqual([...new Set(candidates.map(({ concept }) => concept))]);
    expect(candidates.map(({ score }) => score)).toEqual(candidates.map(({ score }) => score).toSorted((a, b) => b - a));
    const disk = candidates.find(({ concept }) => concept === 'saturation/disk-space');
    expect(disk).toMatchObject({ sentence: 7, reader: 'lexicon', span: [115, 128] });
  });

  test('spans the whole sentence where markup hides the place', () => {
    const [first] = readByCues({ ...sentence('The disk was full.'), end: 40 });
    expect(first).toMatchObject({ span: [0, 40], cue: [4, 17] });
  });

  test('drops a cue that a guard objects to', () => {
    expect(read('We will restart the hub every night.')).not.toContainEqual(expect.stringContaining('adaptation/restart'));
  });
});
