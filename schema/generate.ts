/**
 * Writes schema/generated: vocabulary.ts, the vocabulary as types and tables, from vocabulary.yaml and patterns.yaml; patterns.ts, the named
 * patterns' motifs and what is known of them, from patterns/ID.yaml: `node schema/generate.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

type Entry = { id: string; label: string; is: string; not?: string; cues?: unknown[]; shape?: string };
type Facet = { label: string; is: string; attribute?: string; roles?: Record<string, string>; outcomes?: Record<string, string> };
type Vocabulary = { version: number; facets: Record<string, Facet>; concepts: Entry[]; interactions: Entry[] };

export const filename = new URL('generated/vocabulary.ts', import.meta.url);
export const patternsFile = new URL('generated/patterns.ts', import.meta.url);

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const vocabulary = parse(read('vocabulary.yaml')) as Vocabulary;
const { patterns } = parse(read('patterns.yaml')) as { patterns: Entry[] };

const table = (name: string, doc: string, rows: unknown[]) =>
  `/** ${doc} */\nexport const ${name} = [\n${rows.map((row) => `  ${JSON.stringify(row)},\n`).join('')}] as const;\n`;
const facets = Object.entries(vocabulary.facets).map(([id, { label, is }]) => ({ id, label, is }));
const concepts = vocabulary.concepts.map(({ id, label, is, not }) => ({ id, facet: id.split('/')[0], label, is, not: not ?? null }));

/** The text of the generated file. */
export const vocabularyText = (): string =>
  [
    '// Generated from vocabulary.yaml and patterns.yaml by `node schema/generate.ts`; do not edit.\n',
    `export const vocabularyVersion = ${vocabulary.version};\n`,
    table('facets', 'The six facets of findings.', facets),
    table('concepts', 'What a finding can be an instance of; `is` says when to use it, `not` names the look-alike.', concepts),
    table(
      'interactionTypes',
      'What a SOURCE does to a TARGET.',
      vocabulary.interactions.map(({ id, label, is }) => ({ id, label, is })),
    ),
    table(
      'patterns',
      'The named patterns; `shape` sketches the structure.',
      patterns.map(({ id, label, is, shape }) => ({ id, label, is, shape })),
    ),
    `/** The attribute values by facet: a contributor's role, a mechanism's outcome, an adaptation's effect. */\nexport const roles = ${JSON.stringify(vocabulary.facets['contributor']?.roles, null, 2)} as const;\nexport const outcomes = ${JSON.stringify(vocabulary.facets['safety-mechanism']?.outcomes, null, 2)} as const;\nexport const effects = ['helped', 'no-effect', 'made-worse', 'unknown'] as const;\n`,
    [
      "export type Facet = (typeof facets)[number]['id'];",
      "export type ConceptId = (typeof concepts)[number]['id'];",
      "export type InteractionType = (typeof interactionTypes)[number]['id'];",
      "export type PatternId = (typeof patterns)[number]['id'];",
      'export type Role = keyof typeof roles;',
      'export type Outcome = keyof typeof outcomes;',
      'export type Effect = (typeof effects)[number];\n',
    ].join('\n'),
  ].join('\n');

/** The text of the generated file: as written in the YAML, in the order of patterns.yaml; graph/motifs checks it. */
export function patternsText(): string {
  const written = patterns.map(({ id }) => parse(read(`patterns/${id}.yaml`)) as unknown);
  return [
    '// Generated from patterns/*.yaml by `node schema/generate.ts`; do not edit.\n',
    '/** The named patterns as their files have them, unchecked. */',
    `export const writtenPatterns: readonly unknown[] = [\n${written.map((pattern) => `  ${JSON.stringify(pattern)},\n`).join('')}];\n`,
  ].join('\n');
}

if (import.meta.main) {
  writeFileSync(filename, vocabularyText());
  writeFileSync(patternsFile, patternsText());
}
