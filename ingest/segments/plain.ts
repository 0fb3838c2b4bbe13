const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
};

/** One pattern after the other: what to take out of a sentence and what stays in its place. */
const steps: [RegExp, string][] = [
  [/<!--|-->/g, ' '],
  [/<%[\s\S]*?%>|\{\{[<%][\s\S]*?[>%]\}\}|\{%[\s\S]*?%\}/g, ' '],
  // MediaWiki: references, and templates with arguments.
  [/<ref\b[^<>]*\/>|<ref\b[^<>]*>[\s\S]*?<\/ref>|\{\{[^{}]*\|[^{}]*\}\}/g, ''],
  // Line ends inside a sentence, with the marks of a quotation or a list that runs on.
  [/\s*\r?\n[ \t]*(?:>[ \t]*)*/g, ' '],
  [/!\[([^[\]]*)\]\([^()]*\)/g, '$1'],
  [/\[([^[\]]*)\]\((?:[^()]|\([^()]*\))*\)/g, '$1'],
  [/\[([^[\]]+)\]\[[^[\]]*\]/g, '$1'],
  [/\[\^[^\]]+\]/g, ''],
  [/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, '$1'],
  [/\[(?:https?:)?\/\/[^\s\]]+ ([^\]]+)\]/g, '$1'],
  [/<((?:https?|mailto):[^<>\s]+)>/g, '$1'],
  [/<\/?[a-z!][^<>]*>/gi, ' '],
  [/'{2,5}/g, ''],
  [/`+/g, ''],
  [/\*{1,3}/g, ''],
  [/~~/g, ''],
  [/(?<![\w])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\w])/g, ''],
  [/^\s*(?:#{1,6}\s|>\s?)+/, ''],
  [/^\s*\[[ xX]\]\s+/, ''],
];

/** Without any of these a sentence has nothing to take out or decode but white space; the last are what escaped characters wait as. */
const marked = /[<>{}[\]\\`*~_&#\ue000-\ue07f]|''/;

/** What readers read of a sentence: markup, link targets, tags and template code taken out, entities decoded, white space made single. */
export function plain(raw: string): string {
  if (!marked.test(raw)) return raw.replace(/\s\s+|[^\S ]/g, ' ').trim();
  // An escaped character is no markup: it waits in the private-use area until the markup is gone.
  const escaped = raw.replace(/\\([\\`*_{}[\]()#+\-.!<>|"'~$&])/g, (_, sign: string) => String.fromCharCode(0xe000 + sign.charCodeAt(0)));
  return steps
    .reduce((text, [pattern, stays]) => text.replace(pattern, stays), escaped)
    .replace(/[\ue000-\ue07f]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xe000))
    .replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]+));/gi, (match, dec?: string, hex?: string, name?: string) =>
      name ? (entities[name.toLowerCase()] ?? match) : (codePoint(dec ? Number(dec) : Number.parseInt(hex ?? '', 16)) ?? match),
    )
    .replace(/\s\s+|[^\S ]/g, ' ')
    .trim();
}

const codePoint = (value: number): string | null => (value > 31 && value <= 0x10ffff ? String.fromCodePoint(value) : null);
