import { inline } from './inline.ts';
import type { Leaf } from './inline.ts';

/** A piece of a report as it is laid out. `start` and `end` are offsets into the stored text, and so are those of its leaves. */
export type Block = {
  kind: 'heading' | 'paragraph' | 'bullet' | 'number' | 'quote' | 'code' | 'rule' | 'matter' | 'row';
  /** Depth of a heading or list item, from 1. */
  level: number;
  /** The number that an item bears in the report. */
  value?: number;
  start: number;
  end: number;
  /** One list, but for a table row: one per cell. */
  cells: Leaf[][];
};
type Line = { start: number; end: number; text: string };

const lines = (source: string): Line[] =>
  [...source.matchAll(/[^\n]*(?:\n|$)/g)]
    .filter(({ 0: whole }) => whole !== '')
    .map(({ 0: whole, index }) => {
      const body = whole.replace(/\r?\n$/, '');
      return { start: index, end: index + body.length, text: body };
    });

const shapes: Readonly<Record<string, { heading: RegExp; item: RegExp; quote: RegExp | null; rule: RegExp | null }>> = {
  markdown: {
    heading: /^ {0,3}(?<mark>#{1,6})\s+(?<body>.*?)\s*#*\s*$/d,
    item: /^(?<indent>\s*)(?<mark>[-*+]|\d{1,3}[.)])\s+(?:\[[ x]\]\s+)?(?<body>.*)$/d,
    quote: /^\s{0,3}>+\s?(?<body>.*)$/d,
    rule: /^\s{0,3}([-*_])(?:\s*\1){2,}\s*$/,
  },
  mediawiki: {
    heading: /^(?<mark>={1,6})\s*(?<body>.*?)\s*=+\s*$/d,
    item: /^(?<indent>)(?<mark>[*#:;]+)\s*(?<body>.*)$/d,
    quote: null,
    rule: /^-{4,}$/,
  },
  text: {
    heading: /^(?<mark>)(?<body>)$(?!)/d,
    item: /^(?<indent>\s*)(?<mark>[-*•]|\d{1,3}[.)])\s+(?<body>.*)$/d,
    quote: null,
    rule: null,
  },
};

/** Lays a stored report out in blocks. It reads light Markdown and MediaWiki; whatever it does not know stands as it was written. */
export const blocks = (source: string, format: string): Block[] => {
  const shape = shapes[format] ?? shapes['text'];
  const out: Block[] = [];
  if (!shape) return out;
  const known = format in shapes ? format : 'text';
  let bodyStart = 0;
  const push = (kind: Block['kind'], level: number, start: number, end: number, body: [number, number] = [start, end]) => {
    bodyStart = body[0];
    out.push({ kind, level, start, end, cells: [inline(source, body[0], body[1], known)] });
  };
  const all = lines(source);
  let index = matter(source, all, out);
  let open: Block | null = null;
  const extend = (block: Block, line: Line) => {
    block.end = line.end;
    // Not from its first leaf: a body that begins with a link or bold words begins before them.
    block.cells = [inline(source, bodyStart, line.end, known)];
  };
  for (; index < all.length; index++) {
    const line = all[index];
    if (!line) break;
    const { text, start, end } = line;
    const at = (match: RegExpExecArray): [number, number] => {
      const range = match.indices?.groups?.['body'] ?? [0, text.length];
      return [start + range[0], start + range[1]];
    };
    const heading = shape.heading.exec(text);
    const item = shape.item.exec(text);
    const quote = shape.quote?.exec(text);
    const fence = known === 'markdown' ? /^\s*(?<mark>`{3,}(?=[^`]*$)|~{3,})/.exec(text)?.groups?.['mark'] : undefined;
    if (text.trim() === '') open = null;
    else if (fence) {
      const close = all.findIndex((one, n) => n > index && one.text.trim().startsWith(fence) && /^[`~]+$/.test(one.text.trim()));
      const last = close < 0 ? all.length : close;
      const [from, to] = [all[index + 1]?.start ?? end, Math.max(end, all[last - 1]?.end ?? end)];
      if (last > index + 1 && to > from)
        out.push({ kind: 'code', level: 1, start, end: to, cells: [[{ start: from, end: to, style: {} }]] });
      index = last;
      open = null;
    } else if (known !== 'text' && /^\s*<!--/.test(text) && !text.includes('-->')) {
      const close = all.findIndex((one, n) => n > index && one.text.includes('-->'));
      index = close < 0 ? all.length : close;
      open = null;
    } else if (heading) {
      push('heading', heading.groups?.['mark']?.length ?? 1, start, end, at(heading));
      open = null;
    } else if (known === 'markdown' && open?.kind === 'paragraph' && /^\s{0,3}(?:=+|-{2,})\s*$/.test(text)) {
      open.kind = 'heading';
      open.level = text.includes('=') ? 1 : 2;
      open = null;
    } else if (shape.rule?.test(text)) {
      out.push({ kind: 'rule', level: 1, start, end, cells: [] });
      open = null;
    } else if (item) {
      const mark = item.groups?.['mark'] ?? '-';
      const level =
        known === 'mediawiki'
          ? mark.length
          : 1 + Math.min(3, Math.floor((item.groups?.['indent'] ?? '').replaceAll('\t', '    ').length / 2));
      push(/[\d#]/.test(mark) ? 'number' : 'bullet', level, start, end, at(item));
      open = out.at(-1) ?? null;
      if (open && /\d/.test(mark)) open.value = Number.parseInt(mark, 10);
    } else if (quote) {
      push('quote', 1, start, end, at(quote));
      open = null;
    } else if (known === 'markdown' && /^\s*\|.*\|/.test(text)) {
      if (!/^[\s|:-]+$/.test(text)) out.push({ kind: 'row', level: 1, start, end, cells: cells(source, line) });
      open = null;
    } else if (open) extend(open, line);
    else {
      push('paragraph', 1, start, end);
      open = out.at(-1) ?? null;
    }
  }
  return out;
};

/** Puts front matter aside as one block; the index of the first line after it. */
const matter = (source: string, all: readonly Line[], out: Block[]): number => {
  const fence = all[0]?.text.trim();
  if (fence !== '---' && fence !== '+++') return 0;
  const close = all.findIndex((line, n) => n > 0 && line.text.trim() === fence);
  const last = all[close - 1];
  if (close < 2 || !last) return 0;
  const start = all[1]?.start ?? 0;
  out.push({ kind: 'matter', level: 1, start: 0, end: all[close]?.end ?? source.length, cells: [[{ start, end: last.end, style: {} }]] });
  return close + 1;
};

const cells = (source: string, { start, text }: Line): Leaf[][] =>
  [...text.matchAll(/\|(?<cell>(?:\\\||[^|])*)(?=\|)/g)].map(({ index, groups }) => {
    const cell = groups?.['cell'] ?? '';
    const from = start + index + 1 + (cell.length - cell.trimStart().length);
    return inline(source, from, Math.max(from, start + index + 1 + cell.trimEnd().length), 'markdown');
  });
