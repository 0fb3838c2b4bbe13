/** How a stretch of text is shown. */
export type Style = { strong?: true; em?: true; code?: true; struck?: true; href?: string; br?: true };
/** A visible stretch of the stored text. `shown` replaces it where it is one character in disguise (`&amp;`). */
export type Leaf = { start: number; end: number; style: Style; shown?: string };

// Every alternative is bounded, so that no text makes the search slow.
const markdown =
  /\\(?<escaped>[!-/:-@[-`{-~])|(?<ticks>`{1,3})(?<code>[^`]{1,1000})\k<ticks>|(?<comment><!--[\s\S]{0,5000}?-->)|!?\[(?<label>[^\][]{0,1000})\]\(\s*<?(?<href>[^()\s>]{0,1000}(?:\([^()\s]{0,200}\)[^()\s>]{0,500})?)>?(?:\s+["'][^"'\n]{0,300}["'])?\s*\)|<(?<auto>https?:[^<>\s]{1,1000})>|(?<tag><\/?[a-zA-Z][^<>]{0,500}>)|(?<bold>\*\*|__)(?=\S)(?<strong>[^\n]{1,1000}?)(?<=\S)\k<bold>|(?<![\w*])(?<slant>[*_])(?=[^\s*_])(?<em>[^*_]{1,500}?)(?<=\S)\k<slant>(?!\w)|~~(?=\S)(?<struck>[^~\n]{1,500})~~|(?<url>https?:\/\/[^\s<>()[\]"'`]{1,500}[^\s<>()[\]"'`.,;:!?])|(?<entity>&(?:amp|lt|gt|quot|nbsp|apos|mdash|ndash|#\d{1,6});)/dg;
const mediawiki =
  /'''(?<strong>[^'\n]{1,500})'''|''(?<em>[^'\n]{1,500})''|\[\[(?:[^\]|[]{0,300}\|)?(?<label>[^\]|[]{1,500})\]\]|\[(?<href>https?:[^\s\]]{1,1000})\s+(?<named>[^\]]{1,500})\]|(?<comment><!--[\s\S]{0,5000}?-->)|(?<tag><\/?[a-zA-Z][^<>]{0,500}>)|(?<url>https?:\/\/[^\s<>()[\]"'`|]{1,500}[^\s<>()[\]"'`|.,;:!?])|(?<entity>&(?:amp|lt|gt|quot|nbsp|apos|mdash|ndash|#\d{1,6});)/dg;
const text = /(?<url>https?:\/\/[^\s<>()[\]"'`]{1,500}[^\s<>()[\]"'`.,;:!?])/dg;
const syntax: Readonly<Record<string, RegExp>> = { markdown, mediawiki };
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', apos: "'", mdash: '—', ndash: '–' };

/** The visible stretches of `source` from `from` to `to`, in order; syntax is left out, offsets stay those of `source`. */
export const inline = (source: string, from: number, to: number, format: string, style: Style = {}): Leaf[] => {
  const leaves: Leaf[] = [];
  const add = (start: number, end: number, more: Style = {}, shown?: string) => {
    if (end > start) leaves.push({ start, end, style: { ...style, ...more }, ...(shown && { shown }) });
  };
  let at = from;
  for (const match of source.slice(from, to).matchAll(syntax[format] ?? text)) {
    add(at, from + match.index);
    at = from + match.index + match[0].length;
    const ranges = match.indices?.groups ?? {};
    const inner = (name: string, more: Style) => {
      const range = ranges[name];
      if (range) leaves.push(...inline(source, from + range[0], from + range[1], format, { ...style, ...more }));
      return range !== undefined;
    };
    const found = (name: string, more: Style) => {
      const range = ranges[name];
      if (range) add(from + range[0], from + range[1], more);
      return range !== undefined;
    };
    const entity = match.groups?.['entity'];
    const href = safe(match.groups?.['href'] ?? match.groups?.['auto'] ?? match.groups?.['url']);
    if (entity) add(from + match.index, at, {}, decode(entity));
    else if (/^<br\b/i.test(match[0])) add(from + match.index, at, { br: true }, '\n');
    else
      void (
        inner('strong', { strong: true }) ||
        inner('em', { em: true }) ||
        inner('label', href) ||
        inner('named', href) ||
        found('code', { code: true }) ||
        found('struck', { struck: true }) ||
        found('escaped', {}) ||
        found('auto', href) ||
        found('url', href)
      );
  }
  add(at, to);
  return leaves;
};

const safe = (href: string | undefined): Style => (href && /^(?:https?:|mailto:)/i.test(href) ? { href } : {});

const decode = (entity: string): string => {
  const name = entity.slice(1, -1);
  const code = name.startsWith('#') ? Number(name.slice(1)) : 0;
  return entities[name] ?? (code > 31 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : entity);
};
