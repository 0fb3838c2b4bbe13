import { expect, test } from 'vitest';
import { blocksOf, documentOf } from '../document-of.ts';

test('headings, items, tables and preformatted text; templates, files and references are left out', () => {
  // bitcoin/bip-0050.mediawiki
  const text = [
    '<pre>',
    '  Title: A fork',
    '</pre>',
    '{{Infobox|a={{b}}}}[[File:x.png|thumb|a [[link]] here]]',
    '==What went wrong==',
    'A block was too large.<ref>see there</ref>',
    'It was [https://example.org refused] by old nodes.',
    '',
    '* seen at once',
    '** by two people',
    '{| class="wikitable"',
    '! Time !! Event',
    '|-',
    '| 10:03 || the chain split',
    '|}',
  ].join('\n');
  expect(blocksOf(documentOf('a.mediawiki', text))).toEqual([
    'code 0: Title: A fork',
    'heading 2: What went wrong',
    'paragraph 0: A block was too large.<ref>see there</ref>\nIt was [https://example.org refused] by old nodes.',
    'list-item 1: seen at once',
    'list-item 2: by two people',
    'table-cell 0: Time',
    'table-cell 0: Event',
    'table-cell 0: 10:03',
    'table-cell 0: the chain split',
  ]);
});
