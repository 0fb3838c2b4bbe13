import type { Block } from '../document.ts';
import { blank } from './blank.ts';

const unread: RegExp[] = [
  /<!--[\s\S]*?-->/g,
  /<ref\b[^>]*\/>/g,
  /<ref\b[\s\S]*?<\/ref>/g,
  /<\/?(?:references|gallery|div|center|small|big|onlyinclude|noinclude|includeonly)\b[^>]*>/g,
  /__[A-Z]+__/g,
  /\[\[(?:File|Image|Category):[^[\]]*(?:\[\[[^[\]]*\]\][^[\]]*)*\]\]/gi,
];

/** The blocks of a MediaWiki text: headings, items, cells of tables, preformatted text and paragraphs; templates, references and files are left out. */
export function mediawikiBlocks(text: string): Block[] {
  let source = unread.reduce(blank, text);
  // Templates nest: the innermost go first.
  for (let depth = 0; depth < 8 && /\{\{[^{}]*\}\}/.test(source); depth++) source = blank(source, /\{\{[^{}]*\}\}/g);
  const blocks: Block[] = [];
  let pre = false;
  let table = false;
  let open: Block | null = null;
  for (const found of source.matchAll(/[^\n]+/g)) {
    const raw = found[0].trimEnd();
    const add = (kind: Block['kind'], from: number, to: number, depth: number): Block => {
      const slice = source.slice(found.index + from, found.index + to);
      const block: Block = {
        kind,
        start: found.index + from + (slice.length - slice.trimStart().length),
        end: found.index + from + slice.trimEnd().length,
        depth,
      };
      if (block.end > block.start) blocks.push(block);
      return block;
    };
    const between = open !== null && /\n[ \t\r]*\n/.test(source.slice(open.end, found.index));
    if (between) open = null;
    if (/<pre\b|<(?:syntaxhighlight|source)\b/.test(raw)) pre = true;
    const heading = /^(={1,6})\s*(.+?)\s*\1\s*$/.exec(raw);
    const item = /^[*#:;]+\s*/.exec(raw);
    if (pre) add('code', raw.startsWith('<') ? raw.indexOf('>') + 1 : 0, raw.includes('</') ? raw.indexOf('</') : raw.length, 0);
    else if (raw.startsWith('{|')) table = true;
    else if (raw.startsWith('|}')) table = false;
    else if (table && /^[|!]/.test(raw)) {
      // Row and caption marks hold no cell; what stands before a single bar are a cell's attributes.
      let from = 1;
      if (!/^\|[-+]/.test(raw))
        for (const [all, content = ''] of raw.slice(1).matchAll(/(?:^|\|\||!!)((?:(?!\|\||!!)[^])*)/g)) {
          const attributes = /^[^|[\]]*\|/.exec(content)?.[0].length ?? 0;
          add('table-cell', from + all.length - content.length + attributes, from + all.length, 0);
          from += all.length;
        }
    } else if (heading)
      add('heading', raw.indexOf(heading[2] ?? ''), raw.indexOf(heading[2] ?? '') + (heading[2] ?? '').length, heading[1]?.length ?? 1);
    else if (item) add('list-item', item[0].length, raw.length, item[0].trim().length);
    else if (open && !/^\s/.test(raw)) open.end = found.index + raw.length;
    else open = add('paragraph', 0, raw.length, 0);
    if (heading || item || pre || table) open = null;
    if (/<\/(?:pre|syntaxhighlight|source)>/.test(raw)) pre = false;
  }
  return blocks;
}
