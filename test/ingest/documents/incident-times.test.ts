import { expect, test } from 'vitest';
import { incidentTimes } from '../../../ingest/documents/incident-times.ts';
import { sentences } from '../../../ingest/segments/sentences.ts';
import { documentOf } from '../document-of.ts';

const read = (text: string, date: string | null = '2023-05-03') => {
  const document = documentOf('a.md', text);
  return Object.values(incidentTimes(document, sentences(document), date));
};

// Reworded from icco-list, moj-cloud-platform, idds-google, posthog.
test.each([
  [
    'front matter',
    '---\nstart_time: 2023-05-03T14:05:00Z\nend_time: 2023-05-03T16:12:00+02:00\n---\nIt failed.',
    ['2023-05-03T14:05:00Z', '2023-05-03T16:12:00+02:00'],
  ],
  ['a day filled in with midnight', '---\nstart_time: 2023-05-03T00:00:00Z\nend_time: 2023-05-03T23:59:59Z\n---\nIt failed.', [null, null]],
  [
    'labels',
    '- **Incident start:** 2023-05-03 14:05 UTC\n- **Resolved:** 2023-05-04 02:10 UTC\n',
    ['2023-05-03T14:05Z', '2023-05-04T02:10Z'],
  ],
  ['an end alone', '- Resolved 2023-05-03 16:30\n', [null, '2023-05-03T16:30']],
  [
    'rows',
    '| Start time | 3 May 2023, 2:05 pm BST |\n|---|---|\n| End time | 3:12 pm BST |\n',
    ['2023-05-03T14:05+01:00', '2023-05-03T15:12+01:00'],
  ],
  ['a span after a label', '**Duration:** 23:50 – 00:40 UTC\n', ['2023-05-03T23:50Z', '2023-05-04T00:40Z']],
  ['a span after a date', '**Date:** 2023-05-03 from 14:05 to 15:12\n', ['2023-05-03T14:05', '2023-05-03T15:12']],
  [
    'began and ended',
    'Incident began at 2023-05-03 11:05 and ended at 2023-05-03 11:46 (all times are US/Pacific).',
    ['2023-05-03T11:05-07:00', '2023-05-03T11:46-07:00'],
  ],
  ['prose, the day last', 'The shop was down between 14:05 and 15:12 UTC on 3 May.', ['2023-05-03T14:05Z', '2023-05-03T15:12Z']],
  [
    'prose, the day first',
    'On Wednesday 3 May 2023 from 02:39 to 03:27 PDT the shop had errors.',
    ['2023-05-03T02:39-07:00', '2023-05-03T03:27-07:00'],
  ],
  [
    'prose over midnight',
    'Users saw errors from 23:40 UTC on 3 May to 03:23 UTC on 4 May 2023.',
    ['2023-05-03T23:40Z', '2023-05-04T03:23Z'],
  ],
  ['a day in the prose alone', 'The shop was down on 3 May for an hour.', [null, null]],
  ['another day', 'An outage of 2019: it was down between 14:05 and 15:12 UTC on 3 May 2019.', [null, null]],
  ['prose without a day', 'Between 14:05 and 15:12 the shop was down.', [null, null]],
  ['a name, and another line', '- 13:17 All was down. Incident starts\n- 13:25 The page was updated.\n', [null, null]],
  ["the incident's own weekday", '- Start time: Wednesday 14:05 UTC\n- End time: Thursday 01:05 UTC\n', ['2023-05-03T14:05Z', null]],
  ['an end before its start', '- Start time: 2023-05-03 14:05\n- End time: 2023-05-03 13:05\n', [null, null]],
  ['hours of work', 'The team is in the office from 9:00 to 17:00 on 3 May.', [null, null]],
])('%s', (_, text, expected) => {
  expect(read(text)).toEqual(expected);
});

test('a time without a day is of no day that is not known', () => {
  expect(read('- Start time: 14:05 UTC\n', null)).toEqual([null, null]);
});
