import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import type { Document, Format, Refusal, SourceFile } from '../document.ts';
import { frontMatter } from './front-matter.ts';
import { markdownBlocks } from './markdown.ts';
import { mediawikiBlocks } from './mediawiki.ts';
import { textBlocks } from './text.ts';

/** Parses a file into a document with its blocks, or says why it is not read; pure, and slow on hostile input: run it through `openParser`. */
export function parse(file: SourceFile): Document | Refusal {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes);
  const format = formatOf(file.path);
  const { meta, end } = frontMatter(text);
  const blocks = format === 'markdown' ? markdownBlocks(text, end) : format === 'mediawiki' ? mediawikiBlocks(text) : textBlocks(text, end);
  return { path: file.path, format, sha256: createHash('sha256').update(text).digest('hex'), text, blocks, meta };
}

function formatOf(path: string): Format {
  if (/\.(?:mediawiki|wiki)$/i.test(path)) return 'mediawiki';
  return extname(path) === '.txt' ? 'text' : 'markdown';
}
