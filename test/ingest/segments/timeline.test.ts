import { expect, test } from 'vitest';
import { sentences } from '../../../ingest/segments/sentences.ts';
import { timeline } from '../../../ingest/segments/timeline.ts';
import { documentOf } from '../document-of.ts';

/** Time, zone and words of each event of a text; `near` is the day of the incident. */
const read = (text: string, near: string | null = '2023-01-11', path = 'a.md') => {
  const document = documentOf(path, text);
  const events = timeline(document, sentences(document), near);
  for (const { text: words, span } of events) expect(document.text.slice(...span)).toBe(words);
  return events.map(({ at, zone, text: words }) => [at, zone, words]);
};
const under = (...lines: string[]): string => `# Orders lost\n\n## Timeline\n\n${lines.join('\n')}\n`;

// Reworded from opensuse-obs, idds-wikimedia, berkeley-datahub, wellcome, chia, mybinder, pypi, terra-rebels, moj-cloud-platform.
test.each([
  [
    'items with a zone, and one without',
    under(
      '- 14:05 UTC - The deploy went out.',
      '- *14:22* (UTC) Alerts fired.',
      '- 15:01: We rolled back. Orders came back. Mail was slow. It was late.',
    ),
    [
      ['2023-01-11T14:05Z', 'UTC', '14:05 UTC - The deploy went out.'],
      ['2023-01-11T14:22Z', 'UTC', '*14:22* (UTC) Alerts fired.'],
      ['2023-01-11T15:01', null, '15:01: We rolled back. Orders came back. Mail was slow.'],
    ],
  ],
  [
    'a zone that is stated once',
    under('All times are in CET.', '', '- 14:05 The deploy went out.', '- 14:06:30 EST: New York saw it.'),
    [
      ['2023-01-11T14:05+01:00', 'CET', '14:05 The deploy went out.'],
      ['2023-01-11T14:06:30-05:00', 'EST', '14:06:30 EST: New York saw it.'],
    ],
  ],
  [
    'a zone in the heading',
    '## Timeline (times in UTC)\n\n- 08:33 The deploy began.\n',
    [['2023-01-11T08:33Z', 'UTC', '08:33 The deploy began.']],
  ],
  [
    'dates with times, past the end of a year',
    under('- 2022-12-31 23:50 The queue grew.', '- [Jan 1, 00:10] It was full.', '- 3 January, 9:15am PST: A customer wrote.'),
    [
      ['2022-12-31T23:50', null, '2022-12-31 23:50 The queue grew.'],
      [null, null, '[Jan 1, 00:10] It was full.'],
      ['2023-01-03T09:15-08:00', 'PST', '3 January, 9:15am PST: A customer wrote.'],
    ],
  ],
  [
    'midnight, and a line out of order',
    under('- 22:10 The disk was full.', '- 22:05 (noticed later) Writes failed.', '- 00:20 We freed space.', '- 07:00 All was well.'),
    [
      ['2023-01-11T22:10', null, '22:10 The disk was full.'],
      ['2023-01-11T22:05', null, '22:05 (noticed later) Writes failed.'],
      ['2023-01-12T00:20', null, '00:20 We freed space.'],
      ['2023-01-12T07:00', null, '07:00 All was well.'],
    ],
  ],
  [
    'days of their own line and of headings',
    '## Timeline\n\n### Monday 7 October 2024\n\n14.10 A change was merged.\n\n### Wednesday 9 October 2024\n\n~ 14.00 AR saw no updates.\n\n**Date: 2024-10-10**\n\n9:05 Fixed.\n',
    [
      ['2024-10-07T14:10', null, '14.10 A change was merged.'],
      ['2024-10-09T14:00', null, '~ 14.00 AR saw no updates.'],
      ['2024-10-10T09:05', null, '9:05 Fixed.'],
    ],
  ],
  [
    'times as headings, on a 12-hour clock',
    '### 12:25 - 1:10 AM\n\nWe tried an older build.\n\n### 2:05 PM\n\nThe database was gone.\n\n### 3:30\n\nWe made it anew.\n',
    [
      ['2023-01-11T00:25', null, 'We tried an older build.'],
      ['2023-01-11T14:05', null, 'The database was gone.'],
      [null, null, '3:30\n\nWe made it anew.'],
    ],
  ],
  [
    'rows of a table',
    under(
      '| Date | Time (UTC) | What |',
      '|---|---|---|',
      '| 2023-01-11 | 14:05 | The deploy went out |',
      '| 2023-01-12 | 9:00 | Refunds were sent |',
    ),
    [
      ['2023-01-11T14:05Z', 'UTC', 'The deploy went out'],
      ['2023-01-12T09:00Z', 'UTC', 'Refunds were sent'],
    ],
  ],
  [
    'days without times, and names before times',
    under('- 11/25/2022 - A researcher wrote to us.', '- Incident declared: 2023-01-11 14:05'),
    [
      ['2022-11-25', null, '11/25/2022 - A researcher wrote to us.'],
      ['2023-01-11T14:05', null, 'Incident declared: 2023-01-11 14:05'],
    ],
  ],
  [
    'spans of time',
    under('- [19:14 -> 19:34] A small test ran.', '- Jan 11 21:35 - Jan 12 04:00 UTC: the second one.'),
    [
      ['2023-01-11T19:14', null, '[19:14 -> 19:34] A small test ran.'],
      ['2023-01-11T21:35Z', 'UTC', 'Jan 11 21:35 - Jan 12 04:00 UTC: the second one.'],
    ],
  ],
  [
    'a weekday alone, a zone of the other half of the year and one of many places',
    under(
      '- 14:01 PDT In winter.',
      '- 14:02 CST Somewhere.',
      '- 14:03 UTC+5:30 In Mumbai.',
      '- Thursday 10:00 Another day.',
      '- 10:20 And on.',
    ),
    [
      ['2023-01-11T14:01', 'PDT', '14:01 PDT In winter.'],
      ['2023-01-11T14:02', 'CST', '14:02 CST Somewhere.'],
      ['2023-01-11T14:03+05:30', 'UTC+5:30', '14:03 UTC+5:30 In Mumbai.'],
      ['2023-01-12T10:00', null, 'Thursday 10:00 Another day.'],
      ['2023-01-12T10:20', null, '10:20 And on.'],
    ],
  ],
  [
    'weekdays around the day of the incident, a Wednesday',
    under(
      '- Mon 9:00 PT The config was merged.',
      '- Tuesday, 23:50 PT It rolled out.',
      '- Wed 00:10 PT All was down.',
      '- Saturday 12:00 PT We wrote this.',
    ),
    [
      ['2023-01-09T09:00-08:00', 'PT', 'Mon 9:00 PT The config was merged.'],
      ['2023-01-10T23:50-08:00', 'PT', 'Tuesday, 23:50 PT It rolled out.'],
      ['2023-01-11T00:10-08:00', 'PT', 'Wed 00:10 PT All was down.'],
      ['2023-01-14T12:00-08:00', 'PT', 'Saturday 12:00 PT We wrote this.'],
    ],
  ],
  [
    'weekdays that may be of another week',
    under(
      '- Friday 16:00 It was deployed.',
      '- 17:00 And left alone.',
      '- Wednesday 09:00 All was down.',
      '- Tuesday 10:00 A look back, or on.',
      '- Wed 11:00 No day.',
    ),
    [
      [null, null, 'Friday 16:00 It was deployed.'],
      [null, null, '17:00 And left alone.'],
      ['2023-01-11T09:00', null, 'Wednesday 09:00 All was down.'],
      [null, null, 'Tuesday 10:00 A look back, or on.'],
      [null, null, 'Wed 11:00 No day.'],
    ],
  ],
  [
    'weekdays as headings',
    '## Timeline\n\n### Wednesday\n\n- 23:10 It failed.\n\n### Thursday morning\n\n- 08:00 It was mended.\n',
    [
      ['2023-01-11T23:10', null, '23:10 It failed.'],
      ['2023-01-12T08:00', null, '08:00 It was mended.'],
    ],
  ],
  ['numbers that are no times', under('Uptime was 99.95% with 10 servers.', '', 'Version 1.20 ran on 5 of them.'), []],
])('%s', (_, text, expected) => {
  expect(read(text)).toEqual(expected);
});

test('without a day an event keeps its words and has no time', () => {
  expect(read(under('- 14:05 UTC The deploy went out.'), null)).toEqual([[null, 'UTC', '14:05 UTC The deploy went out.']]);
});

test('a section without a day is not of the day that another section had', () => {
  const text = '## Timeline\n\n### 2023-01-14\n\n- 10:00 It failed.\n\n### Recovery\n\n- 10:30 We began again.\n';
  expect(read(text).map(([at]) => at)).toEqual(['2023-01-14T10:00', null]);
});

test('a heading of several days is of none', () => {
  expect(read('## Timeline 11 January - 14 January 2023\n\n- 10:00 It failed.\n').map(([at]) => at)).toEqual([null]);
});

test('a report that is named after another week has no day of its own', () => {
  const text = under('- 10:00 It failed.', '- 13th Jan 11:13: It was well.');
  expect(read(text, '2023-01-11', '2023-03-01-orders.md').map(([at]) => at)).toEqual([null, '2023-01-13T11:13']);
  expect(read(text, '2023-01-11', '2023-01-13-orders.md').map(([at]) => at)).toEqual(['2023-01-11T10:00', '2023-01-13T11:13']);
});

test('the head of a page is no event', () => {
  expect(read('February 03, 2018  All services available\n\nThe queue grew.\n', '2018-02-01', 'a.txt')).toEqual([]);
});

test('the same text gives the same events', () => {
  const text = under('- 14:05 UTC The deploy went out.', '- 00:20 It failed.');
  expect(read(text)).toEqual(read(text));
});
