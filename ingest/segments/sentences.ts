import type { Block, Document, Sentence } from '../document.ts';
import { kindOf } from './kind.ts';
import { labelOf } from './labels.ts';
import { plain } from './plain.ts';
import { sentenceSpans } from './spans.ts';

/** A heading, or a label that stands for one, and how far it reaches: to the next one of its depth. */
type Open = { title: string; depth: number };
/** Labels in a line lie below all headings; labels of list items below those, by their nesting. */
const labelDepth = 10;
/** Of a longer heading or line of code (a minified file, say) only so much is looked at. */
const longestLine = 2000;

/** The sentences of a document in order, each with its headings and what it is; they never overlap, and one without a word is left out. */
export function sentences(document: Document): Sentence[] {
  const out: Sentence[] = [];
  let path: Open[] = [];
  const enter = (title: string, depth: number): void => {
    if (title) path = [...path.filter((open) => open.depth < depth), { title, depth }];
  };
  for (const [i, block] of document.blocks.entries()) {
    if (block.kind === 'heading') path = path.filter((open) => open.depth < block.depth);
    if (block.kind === 'list-item') path = path.filter((open) => open.depth <= labelDepth || open.depth < labelDepth + block.depth);
    else if (block.kind !== 'code' && block.kind !== 'quote') path = path.filter((open) => open.depth <= labelDepth);
    for (const [start, end] of spansOf(document, block)) {
      const words = plain(document.text.slice(start, end));
      if (!/[\p{L}\p{N}]/u.test(words)) continue;
      const label = block.kind === 'heading' ? null : labelOf(words);
      if (label) enter(label, block.kind === 'list-item' ? labelDepth + block.depth : labelDepth);
      const section = path.map((open) => open.title);
      out.push({
        start,
        end,
        plain: words,
        kind: kindOf({ document, block, start, end: Math.min(end, start + longestLine), plain: words.slice(0, longestLine), section }),
        section,
        index: out.length,
      });
    }
    const words = plain(document.text.slice(block.start, Math.min(block.end, block.start + longestLine)));
    if (block.kind === 'heading') enter(words, block.depth);
    else if (leadsIn(block, document.blocks[i + 1], words)) enter(words.replace(/\s*:$/, ''), labelDepth + block.depth);
  }
  return out;
}

/** An item that is only a name for the items nested in it: "Review actions:". */
function leadsIn(block: Block, next: Block | undefined, words: string): boolean {
  return (
    block.kind === 'list-item' &&
    next?.kind === 'list-item' &&
    next.depth > block.depth &&
    words.length <= 60 &&
    (words.endsWith(':') || !/[.!?]$/.test(words)) &&
    words.split(' ').length <= 6
  );
}

function spansOf(document: Document, block: Block): readonly (readonly [number, number])[] {
  if (block.kind === 'heading') return [[block.start, Math.min(block.end, block.start + longestLine)]];
  if (block.kind !== 'code') return sentenceSpans(document.text, block.start, block.end);
  return [...document.text.slice(block.start, block.end).matchAll(/[^\r\n]+/g)].map(
    (line) => [block.start + line.index, block.start + line.index + Math.min(line[0].length, longestLine)] as const,
  );
}
