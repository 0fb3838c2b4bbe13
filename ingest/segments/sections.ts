import type { Document } from '../document.ts';
import { plain } from './plain.ts';

/** The headings of a document in order, with where they start: a quote stands under the last one before it. */
export function sections(document: Document): { start: number; title: string }[] {
  return document.blocks
    .filter((block) => block.kind === 'heading')
    .map((block) => ({ start: block.start, title: plain(document.text.slice(block.start, Math.min(block.end, block.start + 2000))) }))
    .filter((section) => section.title !== '');
}
