import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { concepts, effects, outcomes, roles } from '../../../schema/generated/vocabulary.ts';

export const voices = [
  'cloud',
  'web',
  'telecom',
  'aviation',
  'finance',
  'research',
  'games',
  'blockchain',
  'energy',
  'rail',
  'health',
  'retail',
  'public',
] as const;
/** Why a look-alike does not prove its concept. */
export const reasons = ['negated', 'hypothesis', 'planned', 'other-incident', 'mention', 'neighbour'] as const;
const oneOf = (values: readonly string[], value: unknown): boolean => values.includes(String(value));
const attributes: Readonly<Record<string, { name: string; values: readonly string[] }>> = {
  contributor: { name: 'role', values: Object.keys(roles) },
  'safety-mechanism': { name: 'outcome', values: Object.keys(outcomes) },
  adaptation: { name: 'effect', values: effects },
};
const known: ReadonlySet<string> = new Set(concepts.map(({ id }) => id));

/** A sentence of our own, written to teach the reader what proves a concept and what only looks like it. */
export type WrittenSentence = {
  concept: string;
  say: string;
  /** Look-alikes may do without. */
  voice: string | null;
  /** A look-alike does not prove `concept`. */
  kind: 'true' | 'lookalike';
  /** Role, outcome or effect of `concept` by its facet, where a true sentence tells it. */
  attribute: string | null;
  /** Every concept that the sentence proves: all others are to be taken as not proved. */
  proves: string[];
  /** Why a look-alike is none; null for a true one. */
  why: string | null;
  file: string;
  /** Counted from 1. */
  line: number;
};

/** Reads the text of one file; `problems` name file and line, what is wrong and the cure, and their sentences are left out. */
export function parseWritten(concept: string, file: string, text: string): { sentences: WrittenSentence[]; problems: string[] } {
  const sentences: WrittenSentence[] = [];
  const problems: string[] = [];
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineOf = (node: unknown): number => lines.linePos((node as { range?: [number, number, number] } | null)?.range?.[0] ?? 0).line;
  for (const { message, pos } of document.errors) problems.push(`${file}:${lines.linePos(pos[0]).line}: ${message}`);
  if (!known.has(concept)) problems.push(`${file}:1: ${concept} is no concept; name the file as vocabulary.yaml does`);
  if (problems.length > 0) return { sentences, problems };
  if (!isMap(document.contents)) return { sentences, problems: [`${file}:1: write two lists, true: and lookalike:`] };

  const attribute = attributes[concept.split('/')[0] ?? ''];
  for (const { key, value: list } of document.contents.items) {
    const kind = isScalar(key) ? key.value : null;
    if ((kind !== 'true' && kind !== true && kind !== 'lookalike') || !isSeq(list)) {
      problems.push(`${file}:${lineOf(key)}: ${String(key)}; write a list under true: and one under lookalike:`);
      continue;
    }
    const isTrue = kind !== 'lookalike';
    for (const item of list.items) {
      const at = `${file}:${lineOf(item)}`;
      const fields = (isMap(item) ? item.toJSON() : {}) as Readonly<Record<string, unknown>>;
      const { say, why } = fields;
      const voice = (fields['voice'] ?? (isTrue ? 'left out' : null)) as string | null;
      const others = fields[isTrue ? 'also' : 'is'] ?? [];
      const told = attribute === undefined ? undefined : (fields[attribute.name] as string | undefined);
      const wrong: string[] = [];
      const allowed = ['say', 'voice', ...(isTrue ? ['also', ...(attribute === undefined ? [] : [attribute.name])] : ['why', 'is'])];
      for (const name of Object.keys(fields))
        if (!allowed.includes(name)) wrong.push(`${name} is no field here; use ${allowed.join(', ')}`);
      if (typeof say !== 'string' || say.trim() === '') wrong.push('nothing under say; write the sentence, in quotes');
      if (voice !== null && !oneOf(voices, voice)) wrong.push(`voice ${voice}; use one of ${voices.join(', ')}`);
      if (told !== undefined && !attribute?.values.includes(told))
        wrong.push(`${attribute?.name} ${told}; use one of ${attribute?.values.join(', ')}`);
      if (!isTrue && !oneOf(reasons, why)) wrong.push(`why ${String(why)}; use one of ${reasons.join(', ')}`);
      if (!Array.isArray(others)) wrong.push(`${isTrue ? 'also' : 'is'} is no list; write [id, id]`);
      else
        for (const id of others as unknown[])
          if (!known.has(String(id))) wrong.push(`${String(id)} is no concept; take the id from vocabulary.yaml`);
          else if (id === concept) wrong.push(`${concept} names itself; leave it out, or move the sentence to the other list`);
      if (wrong.length > 0) problems.push(...wrong.map((what) => `${at}: ${what}`));
      else
        sentences.push({
          concept,
          say: say as string,
          voice,
          kind: isTrue ? 'true' : 'lookalike',
          attribute: told ?? null,
          proves: [...new Set([...(isTrue ? [concept] : []), ...(others as string[])])],
          why: isTrue ? null : (why as string),
          file,
          line: lineOf(item),
        });
    }
  }
  return { sentences, problems };
}

/** The files of `folder`, as facet/concept.yaml, in the order of their names. */
export const writtenFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .toSorted();

/** All sentences under `folder`, by file name and line. Throws with every problem, each with file, line and cure. */
export function readWritten(folder: string): WrittenSentence[] {
  const read = writtenFiles(folder).map((file) =>
    parseWritten(file.replace(/\.yaml$/, ''), file, readFileSync(join(folder, file), 'utf8')),
  );
  const problems = read.flatMap((file) => file.problems);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return read.flatMap((file) => file.sentences);
}
