/**
 * How well reports of one incident are joined, by the groups of the corpus's MANIFEST.tsv: node test/measure/joined.ts CORPUS_DIR
 * Groups that hold a log of incidents or labelled JSON are left out. Pairs are counted among the files of groups of several files, then
 * among all reports and list entries, where the list itself has many incidents twice under two ids.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { partition } from '../../graph/joins/partition.ts';
import type { Member } from '../../graph/joins/partition.ts';
import { sketchOf } from '../../graph/joins/sketch.ts';
import { facts, reportMeta } from '../../ingest/documents/facts.ts';
import { parse } from '../../ingest/documents/parse.ts';
import { sentences } from '../../ingest/segments/sentences.ts';

const [corpus = ''] = process.argv.slice(2);
const [head = [], ...rows] = readFileSync(join(corpus, 'MANIFEST.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t'));
const column = (name: string) => (row: readonly string[]) => row[head.indexOf(name)] ?? '';
const [kind, fileOf, groupOf] = [column('kind'), column('file'), column('same-incident group')];
const several = new Set(rows.filter((row) => ['multi', 'json-labelled'].includes(kind(row))).map(groupOf));

const group = new Map<string, string>();
const members = rows
  .filter((row) => ['incident', 'list-entry', 'ai-summary'].includes(kind(row)))
  .flatMap((row): Member[] => {
    const path = fileOf(row);
    const document = parse({ path, source: 'corpus', bytes: readFileSync(join(corpus, path)), visibility: 'public' });
    if ('code' in document) return [];
    group.set(path, several.has(groupOf(row)) ? path : groupOf(row) || path);
    const incident = facts(document, sentences(document), { place: path });
    const told = { url: reportMeta(document).url, text: document.text };
    const sketch = sketchOf({ ...told, coded: { incident, findings: [], interactions: [], patterns: [] } });
    return [{ id: path, visibility: 'public', origin: 'own', byHand: false, length: document.text.length, apart: false, sketch }];
  });

const started = performance.now();
const named = partition(members);
const took = performance.now() - started;

const pairsOf = (by: (id: string) => string | undefined, ids: readonly string[]): Set<string> =>
  new Set(
    [...Map.groupBy(ids, by).values()].flatMap((together) =>
      together.flatMap((a, at) => together.slice(at + 1).map((b) => [a, b].toSorted().join(' = '))),
    ),
  );

function report(title: string, ids: readonly string[]): void {
  const [meant, made] = [pairsOf((id) => group.get(id), ids), pairsOf((id) => named.get(id), ids)];
  const right = made.intersection(meant).size;
  const [precision, recall] = [right / made.size, right / meant.size];
  const f1 = (2 * precision * recall) / (precision + recall);
  console.log(`${title}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)} (${meant.size} pairs)`);
  for (const pair of made.difference(meant)) console.log(`  joined  ${pair}`);
  for (const pair of meant.difference(made)) console.log(`  missed  ${pair}`);
}

const ids = members.map(({ id }) => id);
const sizes = new Map([...Map.groupBy(ids, (id) => group.get(id))].map(([name, files]) => [name, files.length]));
report(
  'files of groups of several',
  ids.filter((id) => (sizes.get(group.get(id)) ?? 0) > 1),
);
report('all files', ids);
console.log(`${ids.length} reports in ${took.toFixed(0)} ms`);
