import type { Nodes, Parents, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Block, BlockKind } from '../document.ts';
import { htmlBlocks } from './html-blocks.ts';
import { withoutLeftovers } from './leftovers.ts';
import { proseLines } from './prose-lines.ts';

type Place = { kind: BlockKind; depth: number };

/** The prose blocks of a Markdown text from `start` on; front matter before it is not looked at. */
export function markdownBlocks(text: string, start: number): Block[] {
  const source = text.slice(0, start).replace(/[^\r\n]/g, ' ') + withoutLeftovers(text.slice(start)).replace(/^\uFEFF/, ' ');
  const tree = fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const blocks: Block[] = [];
  walk(tree, { kind: 'paragraph', depth: 0 }, source, blocks);
  return blocks;
}

function walk(node: Nodes, place: Place, source: string, out: Block[]): void {
  switch (node.type) {
    case 'heading':
      return push(out, { kind: 'heading', ...inner(node), depth: node.depth });
    case 'paragraph':
      for (const part of lines(node, source)) push(out, { ...place, ...part });
      return;
    case 'tableCell':
      return push(out, { kind: 'table-cell', depth: 0, ...inner(node) });
    case 'code':
      return codeBlocks(node, place, source, out);
    case 'html': {
      const { start, end } = outer(node);
      for (const block of htmlBlocks(source, start, end)) out.push(place.kind === 'paragraph' ? block : { ...block, ...place });
      return;
    }
    case 'blockquote':
      return each(node, place.kind === 'list-item' ? place : { kind: 'quote', depth: place.depth + 1 }, source, out);
    case 'listItem':
      return each(node, { kind: 'list-item', depth: place.kind === 'list-item' ? place.depth + 1 : 1 }, source, out);
    case 'definition':
      return;
    default:
      if ('children' in node) each(node, place, source, out);
  }
}

function each(node: Parents, place: Place, source: string, out: Block[]): void {
  for (const child of node.children) walk(child, place, source, out);
}

/** Indented code is often prose that an author indented by chance: then it is read as prose. */
function codeBlocks(node: Extract<RootContent, { type: 'code' }>, place: Place, source: string, out: Block[]): void {
  const { start, end } = outer(node);
  const fenced = /^\s*(?:`{3}|~{3})/.test(source.slice(start, end));
  if (!fenced) {
    for (const block of proseLines(source, start, end)) push(out, place.kind === 'list-item' ? { ...block, ...place } : block);
    return;
  }
  const first = source.indexOf('\n', start) + 1;
  const last = source.lastIndexOf('\n', end - 1);
  if (first > 0 && last > first) push(out, { kind: 'code', start: first, end: last, depth: 0 });
}

/** A paragraph, cut at hard breaks and before lines that open with a time or a date: those are entries, not soft wraps. */
function lines(node: Extract<Nodes, { type: 'paragraph' }>, source: string): { start: number; end: number }[] {
  const { start, end } = inner(node);
  const cuts = node.children.filter((child) => child.type === 'break').map((child) => outer(child).end);
  // A wrapped line may begin with a time by chance: then the line before it is long and does not end a sentence.
  const entry = /(?<=[.!?:;)\]*]|(?:^|\n)[^\n]{0,60})\n[ \t>]*(?=(?:[*_`~[]{0,3}\d{1,2}:\d{2}|[*_`~[]{0,3}\d{4}-\d{2}-\d{2}\b))/g;
  for (const found of source.slice(start, end).matchAll(entry)) cuts.push(start + found.index + found[0].length);
  const edges = [start, ...cuts.toSorted((a, b) => a - b), end];
  return edges.slice(1).map((edge, i) => ({ start: edges[i] ?? start, end: edge }));
}

const outer = (node: Nodes): { start: number; end: number } => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? 0,
});

function inner(node: Parents): { start: number; end: number } {
  const first = node.children[0];
  const last = node.children.at(-1);
  return first && last ? { start: outer(first).start, end: outer(last).end } : { start: 0, end: 0 };
}

function push(out: Block[], block: Block): void {
  if (block.end > block.start) out.push(block);
}
