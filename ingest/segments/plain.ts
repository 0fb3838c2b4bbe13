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
  [/\\([\\`*_{}[\]()#+\-.!<>|"'~$&])/g, '$1'],
  [/^\s*(?:#{1,6}\s|>\s?)+/, ''],
  [/^\s*\[[ xX]\]\s+/, ''],
];

/** What readers read of a sentence: markup, link targets, tags and template code taken out, entities decoded, white space made single. */
export function plain(raw: string): string {
  const bare = steps.reduce((text, [pattern, stays]) => text.replace(pattern, stays), raw);
  return bare
    .replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]+));/gi, (match, dec?: string, hex?: string, name?: string) =>
      name ? (entities[name.toLowerCase()] ?? match) : (codePoint(dec ? Number(dec) : Number.parseInt(hex ?? '', 16)) ?? match),
    )
    .replace(/\s+/g, ' ')
    .trim();
}

const codePoint = (value: number): string | null => (value > 31 && value <= 0x10ffff ? String.fromCodePoint(value) : null);
