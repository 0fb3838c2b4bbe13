import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { WrittenSentence } from './written-sentence.ts';

/** A run of so many words in common is no sentence of one's own. */
const run = 8;
const least = { true: 40, lookalike: 25 } as const;

/** A written sentence, and where it stands. */
type Placed = Pick<WrittenSentence, 'say' | 'file' | 'line'>;

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Runs of 8 words; a shorter text is one run. */
function runsOf(text: string): string[] {
  const all = words(text);
  if (all.length < run) return [all.join(' ')];
  return Array.from({ length: all.length - run + 1 }, (_, i) => all.slice(i, i + run).join(' '));
}

/** Whether a file holds too few sentences of a kind. */
export const tooFew = (file: string, sentences: readonly WrittenSentence[]): string[] =>
  (['true', 'lookalike'] as const).flatMap((kind) => {
    const count = sentences.filter((sentence) => sentence.kind === kind).length;
    return count < least[kind] ? [`${file}:1: ${count} under ${kind}; write ${least[kind] - count} more`] : [];
  });

/** Sentences that repeat an earlier one, whole or in a run of 8 words. */
export function tooAlike(sentences: readonly Placed[]): string[] {
  const first = new Map<string, Placed>();
  return sentences.flatMap((sentence) => {
    const runs = [...new Set(runsOf(sentence.say))];
    const shared = runs.find((text) => first.has(text));
    const other = shared === undefined ? undefined : first.get(shared);
    for (const text of runs) if (!first.has(text)) first.set(text, sentence);
    if (shared === undefined || other === undefined) return [];
    return [`${sentence.file}:${sentence.line}: "${shared}" stands in ${other.file}:${other.line} too; say it in another way`];
  });
}

/** Sentences that have a run of 8 words in common with a file under `corpus`. */
export function borrowed(sentences: readonly Placed[], corpus: string): string[] {
  const own = new Map<string, Placed[]>();
  for (const sentence of sentences)
    for (const text of runsOf(sentence.say)) if (words(text).length === run) own.set(text, [...(own.get(text) ?? []), sentence]);
  const found = new Set<string>();
  const files = readdirSync(corpus, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { parentPath, name } of files)
    for (const text of runsOf(readFileSync(join(parentPath, name), 'utf8')))
      for (const { file, line } of own.get(text) ?? [])
        found.add(`${file}:${line}: "${text}" stands in ${join(parentPath, name)}; say it in your own words`);
  return [...found].toSorted();
}
