import { createHash } from 'node:crypto';
import type { Block, Document, Refusal, SourceFile } from '../document.ts';
import { decode, largest } from './decode.ts';
import { formatOf } from './format.ts';
import { frontMatter } from './front-matter.ts';
import { htmlPage } from './html.ts';
import { markdownBlocks } from './markdown.ts';
import { mediawikiBlocks } from './mediawiki.ts';
import { nesting } from './nesting.ts';
import { refuse } from './refuse.ts';
import { textBlocks } from './text.ts';

/** Readability takes 38 s over 20,000 nested elements; real pages stay far below this. */
const deepest = 250;

/** Parses a file into a document with its blocks, or says why it is not read; pure, and slow on hostile input: run it through `openParser`. */
export function parse(file: SourceFile): Document | Refusal {
  const { path, bytes } = file;
  if (bytes.length > largest.page) return tooLarge(path, bytes.length, largest.page);
  const decoded = decode(path, bytes);
  if (typeof decoded !== 'string') return decoded;
  const format = formatOf(path, decoded);
  if (format !== 'html' && bytes.length > largest.text) return tooLarge(path, bytes.length, largest.text);
  if (format === 'html') {
    const depth = nesting(decoded);
    if (depth > deepest)
      return refuse(path, 'too-deep', `nests ${depth} elements, and ${deepest} are read; save its main text as text or Markdown`);
    const { text, blocks, meta } = htmlPage(decoded);
    return { path, format, sha256: sha256(text), text, blocks: inOrder(blocks), meta };
  }
  const { meta, blocks: head, end } = frontMatter(decoded);
  const body =
    format === 'markdown' ? markdownBlocks(decoded, end) : format === 'mediawiki' ? mediawikiBlocks(decoded) : textBlocks(decoded, end);
  return { path, format, sha256: sha256(decoded), text: decoded, blocks: inOrder([...head, ...body]), meta };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const tooLarge = (path: string, bytes: number, limit: number): Refusal =>
  refuse(
    path,
    'too-large',
    `has ${(bytes / 1024 / 1024).toFixed(1)} MB, and at most ${limit / 1024 / 1024} MB are read; split it into one file per report`,
  );

/** In the order of the text, and where two would overlap the later one begins where the first ends. */
function inOrder(blocks: Block[]): Block[] {
  const out: Block[] = [];
  let end = 0;
  for (const block of blocks.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const start = Math.max(block.start, end);
    if (start >= block.end) continue;
    out.push({ ...block, start });
    end = block.end;
  }
  return out;
}
