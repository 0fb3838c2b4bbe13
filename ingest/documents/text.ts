import type { Block } from '../document.ts';

type Line = { start: number; end: number; raw: string };

const bullet = /^\s*(?:[•●▪◦‣·*+]|[-–—](?=\s)|\(?\d{1,2}[.)](?=\s)|[a-z]\)(?=\s))\s+/;
const stamp = /^\W{0,3}(?:\d{1,2}:\d{2}\b|\d{4}-\d{2}-\d{2}\b|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\b)/;

/** The blocks of a plain text: headings, bullets and table rows by their looks, and lines joined where the text is hard-wrapped. */
export function textBlocks(text: string, start: number): Block[] {
  const lines = linesOf(text, start);
  const width = wrapWidth(lines);
  const blocks: Block[] = [];
  // The paragraph or item that a wrapped line may go on with.
  let open: { block: Block; last: string } | null = null;
  for (const [i, line] of lines.entries()) {
    const lead = /^\s*/.exec(line.raw)?.[0].length ?? 0;
    const body = line.raw.trim();
    const after = lines[i + 1]?.raw.trim() ?? '';
    if (!body || /^[-=_*#~|\s]+$/.test(body)) {
      open = null;
      continue;
    }
    const heading = headingOf(line, after, lines[i - 1]?.raw.trim() ?? '');
    if (heading) {
      blocks.push(heading);
      open = null;
    } else if (body.startsWith('|') || /\s\|\s/.test(body)) {
      blocks.push(...cells(line));
      open = null;
    } else if (bullet.test(line.raw) || !open || !goesOn(open.last, body, width) || (stamp.test(body) && /[.!?:;)]$/.test(open.last))) {
      const marker = bullet.exec(line.raw)?.[0].length ?? 0;
      const quote = /^\s*>\s*/.exec(line.raw)?.[0].length ?? 0;
      const block: Block = {
        kind: marker ? 'list-item' : quote ? 'quote' : 'paragraph',
        start: line.start + (marker || quote || lead),
        end: line.end,
        depth: marker ? 1 + Math.floor(lead / 2) : 0,
      };
      blocks.push(block);
      open = { block, last: line.raw };
    } else {
      open.block.end = line.end;
      open.last = line.raw;
    }
  }
  return blocks.filter((block) => block.end > block.start);
}

function linesOf(text: string, start: number): Line[] {
  return [...text.slice(start).matchAll(/[^\n]*(?:\n|$)/g)]
    .filter((found) => found[0] !== '')
    .map((found) => ({
      start: start + found.index,
      end: start + found.index + found[0].trimEnd().length,
      raw: found[0].trimEnd().replace(/^\uFEFF/, ' '),
    }));
}

/** The column at which the text was wrapped by hand, or 0 where its lines are paragraphs. */
function wrapWidth(lines: Line[]): number {
  const lengths = lines.map((line) => line.raw.length).filter((length) => length > 0);
  const longest = Math.max(0, ...lengths);
  const near = lengths.filter((length) => length > longest * 0.75).length;
  return longest > 40 && longest <= 120 && near >= 3 ? longest : 0;
}

/** A wrapped line was full: the first word of the next one had no room on it. */
function goesOn(last: string, next: string, width: number): boolean {
  const word = /^\S+/.exec(next)?.[0].length ?? 0;
  return width > 0 && last.length + 1 + word > width - 8;
}

function headingOf(line: Line, after: string, before: string): Block | null {
  const raw = line.raw.trim();
  const at = line.start + line.raw.indexOf(raw);
  const marked = /^(#{1,6})\s+(.+?)\s*#*$/.exec(raw) ?? /^(={1,6})\s*([^=].*?)\s*=+$/.exec(raw);
  // The picture at the head of a saved page is no heading.
  if (marked?.[2]?.startsWith('[![')) return null;
  if (marked)
    return {
      kind: 'heading',
      start: at + raw.indexOf(marked[2] ?? ''),
      end: at + raw.indexOf(marked[2] ?? '') + (marked[2] ?? '').length,
      depth: (marked[1] ?? '#').length,
    };
  if (bullet.test(line.raw) || raw.length > 80 || /[.,;!?]$/.test(raw)) return null;
  if (/^(={3,}|-{3,})$/.test(after)) return { kind: 'heading', start: at, end: at + raw.length, depth: after.startsWith('=') ? 1 : 2 };
  const words = raw.split(/\s+/).length;
  const label = /^[A-Z][^.:|]*:$/.test(raw) && words <= 8;
  const capitals = raw.length > 5 && /^[A-Z][A-Z0-9 ,&/()'-]+:?$/.test(raw);
  if ((label || capitals) && !before) return { kind: 'heading', start: at, end: at + raw.length, depth: 3 };
  return null;
}

function cells(line: Line): Block[] {
  return [...line.raw.matchAll(/[^|]+/g)]
    .filter((cell) => cell[0].trim() !== '')
    .map((cell) => {
      const lead = cell[0].length - cell[0].trimStart().length;
      return {
        kind: 'table-cell' as const,
        start: line.start + cell.index + lead,
        end: line.start + cell.index + cell[0].trimEnd().length,
        depth: 0,
      };
    });
}
