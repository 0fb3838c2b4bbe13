import { isMap, isScalar, parseDocument } from 'yaml';
import type { Block } from '../document.ts';

export type FrontMatter = {
  meta: Record<string, unknown>;
  /** What in it is prose (title, summary, description): blocks of the text like any other. */
  blocks: Block[];
  /** Where the body begins. */
  end: number;
};

const yamlFence = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m;
const tomlFence = /^\uFEFF?\+\+\+[ \t]*\r?\n([\s\S]*?)^\+\+\+[ \t]*(?:\r?\n|$)/m;
const titles = new Set(['title']);
const prose = new Set(['title', 'subtitle', 'summary', 'description', 'excerpt', 'abstract', 'lead', 'tldr', 'impact']);

/** Reads the front matter (YAML between `---`, TOML between `+++`) as plain data; it is never evaluated, and what does not parse is read as `key: value` lines. */
export function frontMatter(text: string): FrontMatter {
  for (const [fence, read] of [[yamlFence, yaml] as const, [tomlFence, lines] as const]) {
    const found = fence.exec(text);
    // The pattern is multi-line, so a fence further down could match: only the one that opens the file counts.
    if (found?.index === 0 && isData(found[1] ?? '')) return { ...read(found[1] ?? '', found[0].indexOf('\n') + 1), end: found[0].length };
  }
  return { meta: {}, blocks: [], end: 0 };
}

/** A text may open with a rule: what stands between two rules is front matter only if its lines look like data. */
function isData(data: string): boolean {
  const filled = data.split(/\r?\n/).filter((line) => line.trim() !== '');
  return filled.filter((line) => /^(?:\s|#|-\s|\[|[\w."'-]+\s*[:=])/.test(line)).length >= filled.length * 0.8;
}

function yaml(data: string, offset: number): Omit<FrontMatter, 'end'> {
  // The core schema keeps dates as the strings that the author wrote.
  const document = parseDocument(data, { schema: 'core', logLevel: 'silent', prettyErrors: false });
  if (document.errors.length > 0 || !isMap(document.contents)) return lines(data, offset);
  const blocks = document.contents.items.flatMap(({ key, value }) =>
    isScalar(key) && isScalar(value) && typeof value.value === 'string' && value.range
      ? blockOf(String(key.value), data, value.range[0], value.range[1], offset)
      : [],
  );
  try {
    // A low count of aliases stops an alias bomb, which throws here.
    return { meta: document.toJS({ maxAliasCount: 20 }) as Record<string, unknown>, blocks };
  } catch {
    return lines(data, offset);
  }
}

/** The flat `key = value` and `key: value` lines: all of TOML front matter that we use, and what is left of broken YAML. */
function lines(data: string, offset: number): Omit<FrontMatter, 'end'> {
  const meta: Record<string, unknown> = {};
  const blocks: Block[] = [];
  for (const found of data.matchAll(/^([\w-]+)[ \t]*[:=][ \t]*(\S[^\r\n]*)/gm)) {
    const [all, key = '', value = ''] = found;
    meta[key] = value.trim().replace(/^(["'])(.*)\1$/, '$2');
    blocks.push(...blockOf(key, data, found.index + all.length - value.length, found.index + all.trimEnd().length, offset));
  }
  return { meta, blocks };
}

function blockOf(key: string, data: string, from: number, to: number, offset: number): Block[] {
  if (!prose.has(key.toLowerCase())) return [];
  const raw = data.slice(from, to);
  const quote = /^(["'])[\s\S]*\1$/.test(raw) ? 1 : 0;
  // The sign of a block scalar ("|", ">-") is not part of it.
  const lead = /^[|>][+-]?\d?[ \t]*\r?\n\s*/.exec(raw)?.[0].length ?? quote;
  const block: Block = {
    kind: titles.has(key.toLowerCase()) ? 'heading' : 'paragraph',
    start: offset + from + lead,
    end: offset + from + raw.trimEnd().length - quote,
    depth: 0,
  };
  return block.end > block.start ? [block] : [];
}
