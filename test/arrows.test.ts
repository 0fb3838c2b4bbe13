/** The import arrows of the folders (README, "How it is built"): who may import whom. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { expect, test } from 'vitest';

/** Folder → what it may import of the others: folders, or single files. */
const allowed: Record<string, string[]> = {
  schema: [],
  graph: ['schema/'],
  ingest: ['schema/', 'graph/'],
  api: ['schema/', 'graph/', 'ingest/pipeline.ts'],
  ui: [],
  bin: ['api/', 'ingest/'],
};

/** The relative imports of a module, resolved to root-relative paths: static, dynamic, re-exports and `new URL(…, import.meta.url)`. */
function importsOf(file: string, text: string): string[] {
  const found = text.matchAll(/(?:from\s*|import\s*\(?\s*|new URL\(\s*)['"](\.{1,2}\/[^'"]+)['"]/g);
  return [...found].map((match) => normalize(join(dirname(file), match[1] ?? ''))).filter((target) => /\.(?:tsx?|m?js)$/.test(target));
}

const modules = globSync('{schema,graph,ingest,api,ui,bin}/**/*.{ts,tsx,mjs}', { exclude: (name) => /node_modules|dist/.test(name) });

test('every folder is seen', () => {
  expect([...new Set(modules.map((file) => file.split('/')[0]))].toSorted()).toEqual(Object.keys(allowed).toSorted());
});

test('no module imports against the arrows', () => {
  const against = modules.flatMap((file) => {
    const folder = file.split('/')[0] ?? '';
    const others = importsOf(file, readFileSync(file, 'utf8')).filter((target) => !target.startsWith(`${folder}/`) && target.includes('/'));
    // The scripts that generate types read the schema's files; what they write is the folder's own.
    if (file.endsWith('/generate.ts')) return [];
    return others
      .filter((target) => !(allowed[folder] ?? []).some((may) => target.startsWith(may)))
      .map((target) => `${file} -> ${target}`);
  });
  expect(against).toEqual([]);
});
