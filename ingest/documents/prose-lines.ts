import type { Block } from '../document.ts';

/** Reads indented lines: prose and list lines as a block each, anything else as code. */
export function proseLines(text: string, start: number, end: number): Block[] {
  const found = [...text.slice(start, end).matchAll(/[^\r\n]+/g)].map((line) => {
    const lead = /^\s*(?:[-*+•]\s+|\d{1,3}[.)]\s+)?/.exec(line[0])?.[0] ?? '';
    const from = start + line.index + lead.length;
    return { line: line[0], from, to: start + line.index + line[0].trimEnd().length, item: lead.trim() !== '' };
  });
  const filled = found.filter((line) => line.to > line.from);
  const prose = filled.filter((line) => isProse(line.line)).length;
  if (prose * 2 <= filled.length) return filled.length ? [{ kind: 'code', start, end, depth: 0 }] : [];
  return filled.map((line) => ({ kind: line.item ? 'list-item' : 'paragraph', start: line.from, end: line.to, depth: 1 }));
}

/** At least five plain words, and few of the signs that programs and logs are made of. */
function isProse(line: string): boolean {
  const words = line.match(/(?<![\w./:=-])[A-Za-z']{2,}(?=[\s,.;:!?)]|$)/g)?.length ?? 0;
  const signs = line.match(/[{}<>=\\|$;]|::|\/\//g)?.length ?? 0;
  return words >= 5 && signs <= words / 6;
}
