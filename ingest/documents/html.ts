import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Block, BlockKind } from '../document.ts';

export type Page = { text: string; blocks: Block[]; meta: Record<string, unknown> };

const blockElements = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL BR'.split(
    ' ',
  ),
);
const unread = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'IFRAME', 'SVG', 'OBJECT', 'BUTTON', 'SELECT', 'TEXTAREA', 'HEAD']);
const furniture =
  'nav, header, footer, aside, form, dialog, [role=navigation], [role=banner], [role=contentinfo], [aria-hidden=true], .sidebar, .breadcrumb, .breadcrumbs, .toc';

/** The main text of a page by Readability (the body without its furniture where that finds too little), with blocks and what the head says of it. White space stays as in the file, so that most sentences are exact substrings of it too. */
export function htmlPage(html: string): Page {
  const { document: page } = parseHTML(html);
  // Before Readability, which takes the page apart.
  const head = headOf(page);
  const article = new Readability<Node>(page, { serializer: (node) => node }).parse();
  let { text, blocks } = article?.content ? extract(article.content) : { text: '', blocks: [] };
  if (text.length < 250) {
    const { document } = parseHTML(html);
    for (const element of document.querySelectorAll(furniture)) element.remove();
    const whole = extract(document.body ?? document);
    if (whole.text.length > text.length) ({ text, blocks } = whole);
  }
  const title = head['heading'] ?? head['title'];
  return {
    ...(typeof title === 'string' && !text.slice(0, title.length + 200).includes(title)
      ? withTitle(title, text, blocks)
      : { text, blocks }),
    meta: head,
  };
}

/** Title, canonical address, date and site, as the head and the first heading give them. */
function headOf(document: Document): Record<string, unknown> {
  const attribute = (selector: string, name: string): string | null => document.querySelector(selector)?.getAttribute(name)?.trim() || null;
  const words = (selector: string): string | null => document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() || null;
  const found: Record<string, string | null> = {
    title: attribute('meta[property="og:title"]', 'content') ?? words('title'),
    heading: document.querySelectorAll('h1').length === 1 ? words('h1') : null,
    url: attribute('link[rel=canonical]', 'href') ?? attribute('meta[property="og:url"]', 'content'),
    publisher: attribute('meta[property="og:site_name"]', 'content') ?? attribute('meta[name=application-name]', 'content'),
    date:
      attribute('meta[property="article:published_time"]', 'content') ??
      attribute('meta[name=date]', 'content') ??
      attribute('time[datetime]', 'datetime'),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== null));
}

function withTitle(title: string, text: string, blocks: Block[]): { text: string; blocks: Block[] } {
  const shift = title.length + 2;
  const moved = blocks.map((block) => ({ ...block, start: block.start + shift, end: block.end + shift }));
  return { text: `${title}\n\n${text}`, blocks: [{ kind: 'heading', start: 0, end: title.length, depth: 1 }, ...moved] };
}

type Place = { kind: BlockKind; depth: number };

function extract(root: Node): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let text = '';
  let run = '';
  let gap = '\n\n';
  const flush = (place: Place): void => {
    const words = run.trim();
    run = '';
    if (!words) return;
    if (text) text += place.kind === 'table-cell' ? gap : place.kind === 'list-item' ? '\n' : '\n\n';
    gap = '\t';
    blocks.push({ ...place, start: text.length, end: text.length + words.length });
    text += words;
  };
  const walk = (node: Node, place: Place): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) run += child.textContent ?? '';
      const name = child.nodeName.toUpperCase();
      if (child.nodeType !== 1 || unread.has(name)) continue;
      if (!blockElements.has(name)) {
        walk(child, place);
        continue;
      }
      flush(place);
      if (name === 'TR') gap = '\n';
      const inside = placeIn(name, place);
      walk(child, inside);
      flush(inside);
    }
  };
  walk(root, { kind: 'paragraph', depth: 0 });
  flush({ kind: 'paragraph', depth: 0 });
  return { text, blocks };
}

function placeIn(name: string, around: Place): Place {
  if (/^H[1-6]$/.test(name)) return { kind: 'heading', depth: Number(name[1]) };
  if (name === 'LI' || name === 'DD') return { kind: 'list-item', depth: around.kind === 'list-item' ? around.depth + 1 : 1 };
  if (name === 'TD' || name === 'TH') return { kind: 'table-cell', depth: 0 };
  if (name === 'PRE') return { kind: 'code', depth: 0 };
  if (name === 'BLOCKQUOTE') return { kind: 'quote', depth: 1 };
  return around;
}
