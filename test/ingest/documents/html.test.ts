import { expect, test } from 'vitest';
import { parse } from '../../../ingest/documents/parse.ts';
import { blocksOf, documentOf } from '../document-of.ts';

const told = 'A full disk stopped the builds on Tuesday, and nobody saw it until users told us the next morning.';
const page = `<!doctype html><html><head><title>Docs outage | A Blog</title>
<link rel="canonical" href="https://example.org/docs-outage"><meta property="og:site_name" content="A Blog"><meta property="article:published_time" content="2019-10-24T00:00:00Z">
<script>var secret = 1;</script></head><body><nav><a href="/">Home</a><a href="/blog">Blog</a></nav>
<article><h1>Docs outage</h1><p>${told}\n   It was &lt;big&gt;.</p><h2>Timeline</h2><ul><li>10:03 the disk was full</li></ul>
<table><tr><td>10:05</td><td>builds stopped, one after the other</td></tr><tr><td>10:09</td><td>we were told</td></tr></table><pre>df -h</pre><p>${told}</p></article>
<footer>Copyright A Blog</footer></body></html>`;

test('the main text of a page, with blocks that lie in it and what its head says', () => {
  // rust-html/docsrs-outage-postmortem.html
  const document = documentOf('a.html', page);
  expect(document.format).toBe('html');
  expect(document.meta).toEqual({
    title: 'Docs outage | A Blog',
    heading: 'Docs outage',
    url: 'https://example.org/docs-outage',
    publisher: 'A Blog',
    date: '2019-10-24T00:00:00Z',
  });
  expect(blocksOf(document)).toEqual([
    'heading 1: Docs outage',
    `paragraph 0: ${told}\n   It was <big>.`,
    'heading 2: Timeline',
    'list-item 1: 10:03 the disk was full',
    'table-cell 0: 10:05',
    'table-cell 0: builds stopped, one after the other',
    'table-cell 0: 10:09',
    'table-cell 0: we were told',
    'code 0: df -h',
    `paragraph 0: ${told}`,
  ]);
  expect(document.text).toContain('10:05\tbuilds stopped, one after the other\n10:09\twe were told');
});

test('a page that nests too deeply is refused before a tree is built', () => {
  const file = {
    path: 'deep.html',
    source: 'test',
    bytes: Buffer.from(`<html><body>${'<div>'.repeat(20_000)}x`),
    visibility: 'internal' as const,
  };
  expect(parse(file)).toEqual({
    path: 'deep.html',
    code: 'too-deep',
    failed: false,
    reason: 'deep.html nests 20002 elements, and 250 are read; save its main text as text or Markdown',
  });
});
