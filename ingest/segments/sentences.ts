import type { Block, Document, Sentence } from '../document.ts';
import { plain } from './plain.ts';
import { sentenceSpans } from './spans.ts';

/** The sentences of a document in order, each with its headings and what it is; they never overlap, and one without a word is left out. */
export function sentences(document: Document): Sentence[] {
  const out: Sentence[] = [];
  let path: { title: string; depth: number }[] = [];
  for (const block of document.blocks) {
    if (block.kind === 'heading') path = path.filter((heading) => heading.depth < block.depth);
    const section = path.map((heading) => heading.title);
    for (const [start, end] of spansOf(document, block)) {
      const words = plain(document.text.slice(start, end));
      if (!/[\p{L}\p{N}]/u.test(words)) continue;
      out.push({ start, end, plain: words, kind: kindOf(block), section, index: out.length });
    }
    if (block.kind === 'heading') path = [...path, { title: plain(document.text.slice(block.start, block.end)), depth: block.depth }];
  }
  return out;
}

function kindOf(block: Block): Sentence['kind'] {
  if (block.kind === 'heading') return 'heading';
  return block.kind === 'code' ? 'quotation' : 'narrative';
}

function spansOf(document: Document, block: Block): readonly (readonly [number, number])[] {
  if (block.kind === 'heading') return [[block.start, block.end]];
  if (block.kind !== 'code') return sentenceSpans(document.text, block.start, block.end);
  return [...document.text.slice(block.start, block.end).matchAll(/[^\r\n]+/g)].map(
    (line) => [block.start + line.index, block.start + line.index + line[0].length] as const,
  );
}
