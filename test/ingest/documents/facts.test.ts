import { expect, test } from 'vitest';
import { datesIn, withYear } from '../../../ingest/documents/dates.ts';
import { facts, reportMeta } from '../../../ingest/documents/facts.ts';
import { sentences } from '../../../ingest/segments/sentences.ts';
import { documentOf } from '../document-of.ts';

const read = (path: string, text: string) => {
  const document = documentOf(path, text);
  return facts(document, sentences(document));
};

test.each([
  // icco-list/*.md
  [
    'x/0b9c.md',
    '---\ntitle: "Grid failure of July 2012"\ncompany: The Grid\nstart_time: 2012-07-30T02:33:00+05:30\nurl: https://example.org\n---\nIt failed.',
    {
      title: 'Grid failure of July 2012',
      organisation: 'The Grid',
      date: '2012-07-30',
      start: '2012-07-30T02:33:00+05:30',
      end: null,
      nearMiss: false,
    },
  ],
  // wellcome/2021-03-02_*.md
  [
    '2021-03-05_pages.md',
    '# Incident retro - pages missing\n\n**Incident from:** 2021-03-02\n\n**Retro held:** 2021-03-05\n\nPages were missing.',
    { title: 'pages missing', organisation: null, date: '2021-03-02', start: null, end: null, nearMiss: false },
  ],
  // mybinder/2018-03-31-*.md
  [
    '2018-03-31-fail.md',
    '# 2018-03-31, Server launch failures\n\n## Summary\n\nServers failed.',
    { title: 'Server launch failures', organisation: null, date: '2018-03-31', start: null, end: null, nearMiss: false },
  ],
  // pypi/*.md: published later than it happened
  [
    '2023-12-04-takeover.md',
    '---\ntitle: "Incident Report: Account Takeover"\nauthors: [a]\ndate: 2023-12-04\n---\nOn November 22 an account was taken over.',
    { title: 'Account Takeover', organisation: null, date: '2023-11-22', start: null, end: null, nearMiss: false },
  ],
  // idds-wikimedia/20170601-Maps.txt
  [
    '20170601-Maps.txt',
    'Moving the maps stripped the parameters of every query. Some maps were blank.',
    {
      title: 'Moving the maps stripped the parameters of every query',
      organisation: null,
      date: '2017-06-01',
      start: null,
      end: null,
      nearMiss: false,
    },
  ],
  // chia/04-25-*.md, a placeholder left in the title
  [
    '04-25.md',
    '# ISSUE NAME\nA password leaked. We at Example Labs saw no evidence that it was misused.\n\n_4/21/23_ 11:12 AM: a mail came.',
    { title: 'A password leaked', organisation: 'Example Labs', date: '2023-04-21', start: null, end: null, nearMiss: true },
  ],
])('the facts of %s', (path, text, expected) => {
  expect(read(path, text)).toEqual(expected);
});

test.each([
  ['between 10:03 UTC and 11:00 on 04 Sep 2017', ['2017-09-04']],
  ['on Friday 29 November 2019, and December 3rd', ['2019-11-29', '--12-03']],
  ['22/Mar/2022, 5-26-21, 2020/01/09, 31.12.2020 and 25/12/2021', ['2022-03-22', '2021-05-26', '2020-01-09', '2021-12-25']],
  ['version 1.2.2020, port 10-20, may 2 servers', ['--05-02']],
  ['On March 10:00 we met; in May 2020', []],
])('days in %j', (text, expected) => {
  expect(datesIn(text).map(({ iso }) => iso)).toEqual(expected);
});

test('a day without a year gets the one that brings it closest', () => {
  expect(withYear('--12-30', '2021-01-04')).toBe('2020-12-30');
  expect(withYear('--01-02', '2020-12-30')).toBe('2021-01-02');
  expect(withYear('--05-02', '2019')).toBe('2019-05-02');
  expect(withYear('--05-02', null)).toBeNull();
});

test('where and when a report was published', () => {
  expect(
    reportMeta(documentOf('a.md', '---\nurl: https://example.org/a\ncompany: Example\nsource_published_at: 2007-12-11T23:12:00Z\n---\nx')),
  ).toEqual({ url: 'https://example.org/a', publisher: 'Example', publishedOn: '2007-12-11' });
  expect(reportMeta(documentOf('a.md', '---\nurl: see the wiki\n---\nx'))).toEqual({ url: null, publisher: null, publishedOn: null });
});
