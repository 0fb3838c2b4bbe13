import { expect, test } from 'vitest';
import { parse } from '../../../ingest/documents/parse.ts';

const refusal = (path: string, bytes: Uint8Array): string => {
  const result = parse({ path, source: 'test', bytes, visibility: 'internal' });
  return 'code' in result ? `${result.code}: ${result.reason}` : result.format;
};

test.each<[string, string, string | Uint8Array, string]>([
  ['PDF by its bytes', 'report', '%PDF-1.7 …', 'format-not-read: report is PDF, which is not read yet; save it as text, Markdown or HTML'],
  [
    'PDF by its name',
    'report.PDF',
    'words',
    'format-not-read: report.PDF is PDF, which is not read yet; save it as text, Markdown or HTML',
  ],
  [
    'DOCX',
    'report.docx',
    'PK\u0003\u0004',
    'format-not-read: report.docx is Word (DOCX), which is not read yet; save it as text, Markdown or HTML',
  ],
  ['ZIP', 'reports', 'PK\u0003\u0004', 'format-not-read: reports is a ZIP archive, which is not read yet; unpack it first'],
  [
    'JSON by its content',
    'incidents.txt',
    '{"incidents": [{"name": "Errors"}]}',
    'format-not-read: incidents.txt is a JSON export, which is not read yet; save each report in it as text or Markdown',
  ],
  [
    'a feed by its content',
    'history.txt',
    '<?xml version="1.0"?>\n<rss version="2.0"><channel></channel></rss>',
    'format-not-read: history.txt is an RSS or Atom feed, which is not read yet; save each entry as HTML or text',
  ],
  [
    'an e-mail',
    'a.txt',
    'From: a@example.org\nSubject: outage\nMIME-Version: 1.0\n\nWe were down.',
    'format-not-read: a.txt is MHTML or an e-mail, which is not read yet; save it as text, Markdown or HTML',
  ],
  ['source code', 'a.py', 'print(1)', 'format-not-read: a.py is source code, which is not read yet; give the report instead'],
  ['nothing', 'a.md', '', 'empty: a.md is empty; give a file with a report in it'],
  ['white space', 'a.md', '\uFEFF \n', 'empty: a.md holds only white space; give a file with a report in it'],
  ['a zero byte', 'a.md', 'We were\0 down', 'binary: a.md is binary (a zero byte at offset 7); save its text as text or Markdown'],
  [
    'Latin-1',
    'a.md',
    Buffer.from('Der Dienst war gestört.', 'latin1'),
    'not-utf-8: a.md is not UTF-8 (near offset 19); save it as UTF-8 (for Latin-1: iconv -f LATIN1 -t UTF-8)',
  ],
  [
    'UTF-16',
    'a.md',
    Buffer.from('\uFEFFWe were down', 'utf16le'),
    'not-utf-8: a.md is UTF-16; save it as UTF-8 (iconv -f UTF-16 -t UTF-8)',
  ],
  [
    'too much',
    'a.md',
    Buffer.alloc(1024 * 1024 + 1, 'a'),
    'too-large: a.md has 1.0 MB, and at most 1 MB are read; split it into one file per report',
  ],
  ['standard input', '-', '%PDF-1.7', 'format-not-read: standard input is PDF, which is not read yet; save it as text, Markdown or HTML'],
])('%s is refused by name, with the cure', (_, path, content, expected) => {
  expect(refusal(path, typeof content === 'string' ? new TextEncoder().encode(content) : content)).toBe(expected);
});

test.each([
  ['README', '# Outage\n\nWe were down.', 'markdown'],
  ['-', 'We were down.\n', 'text'],
  ['a.html.md.erb', 'We were down.', 'markdown'],
  ['page', '<!-- saved -->\n<!DOCTYPE html><html><body><p>We were down.</p></body></html>', 'html'],
  ['page', "== What went wrong ==\n'''All''' of it.", 'mediawiki'],
  ['a.txt', '[link](x) and a list: [1, 2]', 'text'],
])('%s is read as what it is', (path, text, format) => {
  expect(refusal(path, new TextEncoder().encode(text))).toBe(format);
});
