import type { Block } from '../document.ts';

const blockTag =
  /<\/?(?:p|div|section|article|header|footer|main|aside|nav|h[1-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|td|th|blockquote|pre|br|hr|details|summary|figure|figcaption|center)\b[^<>]*>/gi;
const unread = /<!--[\s\S]*?(?:-->|$)|<(script|style|iframe|svg)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;

/** The blocks of a stretch of raw HTML inside a text, by offset: a small reading for HTML inside Markdown; comments become paragraphs of their own. */
export function htmlBlocks(text: string, start: number, end: number): Block[] {
  const html = text.slice(start, end);
  const blocks: Block[] = [];
  const comments = [...html.matchAll(/<!--([\s\S]*?)(?:-->|$)/g)].map((found) => ({
    kind: 'paragraph' as const,
    start: start + found.index,
    end: start + found.index + found[0].length,
    depth: 0,
  }));
  const visible = html.replace(unread, (match) => ' '.repeat(match.length));
  let from = 0;
  let place: Pick<Block, 'kind' | 'depth'> = { kind: 'paragraph', depth: 0 };
  const close = (to: number): void => {
    const run = visible.slice(from, to);
    const lead = run.length - run.trimStart().length;
    if (run.replace(/<[^<>]*>/g, '').trim())
      blocks.push({ ...place, start: start + from + lead, end: start + to - (run.length - run.trimEnd().length) });
  };
  for (const tag of visible.matchAll(blockTag)) {
    close(tag.index);
    from = tag.index + tag[0].length;
    place = placeOf(tag[0].toLowerCase(), place);
  }
  close(visible.length);
  return [...blocks, ...comments.filter((comment) => comment.end - comment.start > 12)].toSorted((a, b) => a.start - b.start);
}

function placeOf(tag: string, before: Pick<Block, 'kind' | 'depth'>): Pick<Block, 'kind' | 'depth'> {
  const level = /^<h([1-6])/.exec(tag)?.[1];
  if (level) return { kind: 'heading', depth: Number(level) };
  if (/^<(?:li|dd)\b/.test(tag)) return { kind: 'list-item', depth: 1 };
  if (/^<t[dh]\b/.test(tag)) return { kind: 'table-cell', depth: 0 };
  if (tag.startsWith('<blockquote')) return { kind: 'quote', depth: 1 };
  if (tag.startsWith('<pre')) return { kind: 'code', depth: 0 };
  if (/^<(?:br|p\b)/.test(tag) && before.kind !== 'heading') return before;
  return { kind: 'paragraph', depth: 0 };
}
