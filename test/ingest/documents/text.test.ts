import { expect, test } from 'vitest';
import { blocksOf, documentOf } from '../document-of.ts';

test('a hard-wrapped status post: headings, joined lines, cells', () => {
  // idds-google/appengine#15021.txt
  const text = [
    '# [![The Platform](//example.org/logo-',
    'small.png)](//example.org)',
    '',
    'Incident began at **2015-09-17 12:40** and ended at **2015-09-17 14:08** (all',
    'times are **US/Pacific** ).',
    '',
    '| Sep 19, 2015 | 10:00 |',
    '',
    'SUMMARY:',
    '',
    'On Thursday the engine answered with more errors than it should for 1 hour 28',
    'minutes. We are sorry for the trouble this made to those who build with it at',
    '14:08 and after, and we mean it.',
    '',
  ].join('\n');
  expect(blocksOf(documentOf('a.txt', text))).toEqual([
    'paragraph 0: # [![The Platform](//example.org/logo-',
    'paragraph 0: small.png)](//example.org)',
    'paragraph 0: Incident began at **2015-09-17 12:40** and ended at **2015-09-17 14:08** (all\ntimes are **US/Pacific** ).',
    'table-cell 0: Sep 19, 2015',
    'table-cell 0: 10:00',
    'heading 3: SUMMARY:',
    'paragraph 0: On Thursday the engine answered with more errors than it should for 1 hour 28\nminutes. We are sorry for the trouble this made to those who build with it at\n14:08 and after, and we mean it.',
  ]);
});

test('a saved wiki page: every line is a paragraph or an item', () => {
  // idds-wikimedia/20151014-MediaWiki.txt
  const long =
    'A change of the configuration that should have done nothing was rolled out and made pages come up empty, which the caches then kept for everybody who asked for them.';
  expect(
    blocksOf(
      documentOf('a.txt', `${long}\n• 17:56: somebody asks for a look\n• 18:01: first report\n\n== Next ==\n1. Check the return value`),
    ),
  ).toEqual([
    `paragraph 0: ${long}`,
    'list-item 1: 17:56: somebody asks for a look',
    'list-item 1: 18:01: first report',
    'heading 2: Next',
    'list-item 1: Check the return value',
  ]);
});

test('an underlined heading and CRLF', () => {
  expect(blocksOf(documentOf('a.txt', 'Full disk\r\n=========\r\n\r\nIt was full.\r\n'))).toEqual([
    'heading 1: Full disk',
    'paragraph 0: It was full.',
  ]);
});
