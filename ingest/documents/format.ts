import { extname } from 'node:path';
import type { Format } from '../document.ts';

const byExtension: Record<string, Format> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.mdown': 'markdown',
  '.qmd': 'markdown',
  '.rmd': 'markdown',
  '.mdx': 'markdown',
  '.mediawiki': 'mediawiki',
  '.wiki': 'mediawiki',
  '.txt': 'text',
  '.text': 'text',
  '.rst': 'text',
  '.org': 'text',
  '.log': 'text',
};

/**
 * Which parser reads a text. A page is HTML by its document element; an HTML fragment (a static site's source, often with front matter) is read as
 * Markdown, which allows HTML, so that its text stays unchanged. Without a telling name the text itself decides.
 */
export function formatOf(path: string, text: string): Format {
  const extension = extname(path.toLowerCase().replace(/\.(?:erb|liquid|j2|njk|tmpl)$/, ''));
  const known = byExtension[extension];
  if (known) return known;
  if (/^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(text.slice(0, 4000).replace(/^\uFEFF/, ''))) return 'html';
  if (/^\.x?html?$/.test(extension)) return 'markdown';
  if (/^==[^=\n]+==\s*$/m.test(text) && /\[\[[^\]\n]+\]\]|\{\{[^}\n]+\}\}|'''|^\*/m.test(text)) return 'mediawiki';
  return /^#{1,6} \S|^(?:---|\+\+\+)\r?\n|\]\(\S+\)|\*\*\S|^```/m.test(text) ? 'markdown' : 'text';
}
