import { parse as parseYaml } from 'yaml';

export type FrontMatter = { meta: Record<string, unknown>; /** Where the body begins. */ end: number };

const yamlFence = /^\uFEFF?---[ \t]*\r?\n(?<data>[\s\S]*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m;
const tomlFence = /^\uFEFF?\+\+\+[ \t]*\r?\n(?<data>[\s\S]*?)^\+\+\+[ \t]*(?:\r?\n|$)/m;

/** Reads the front matter (YAML between `---`, TOML between `+++`) as plain data; it is never evaluated, and what does not parse is read as `key: value` lines. */
export function frontMatter(text: string): FrontMatter {
  for (const [fence, read] of [[yamlFence, yaml] as const, [tomlFence, keyValues] as const]) {
    const found = fence.exec(text);
    if (found?.index === 0) return { meta: read(found.groups?.['data'] ?? ''), end: found[0].length };
  }
  return { meta: {}, end: 0 };
}

function yaml(data: string): Record<string, unknown> {
  try {
    // The core schema keeps dates as the strings that the author wrote; maxAliasCount stops alias bombs.
    const value: unknown = parseYaml(data, { schema: 'core', maxAliasCount: 20, logLevel: 'silent', prettyErrors: false });
    return isRecord(value) ? value : {};
  } catch {
    return keyValues(data);
  }
}

/** The flat `key = value` and `key: value` lines: all that a report's TOML front matter holds that we use. */
function keyValues(data: string): Record<string, unknown> {
  const meta: Record<string, unknown> = {};
  for (const line of data.split(/\r?\n/)) {
    const found = /^(?<key>[\w-]+)\s*[:=]\s*(?<value>.+?)\s*$/.exec(line);
    if (found?.groups) meta[found.groups['key'] ?? ''] = (found.groups['value'] ?? '').replace(/^(["'])(.*)\1$/, '$2');
  }
  return meta;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
