/**
 * Findings that are shown by default, drawn at random from reports that nobody coded, with their context, for people to judge:
 *   node test/measure/supported.ts CORPUS_DIR GOLD_DIR [N] [SEED] > sample.json
 * A report's chance is its number of findings. Prints a JSON array of {n, file, finding, concept, label, is, attribute, component, certainty, confidence, quote, before, after}.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isLikely } from '../../graph/likely.ts';
import { extractFiles } from '../../ingest/extract-files.ts';
import { random, shuffled } from '../../ingest/find/training/random.ts';
import { concepts } from '../../schema/generated/vocabulary.ts';

const [corpus = '', gold = '', size = '200', seed = '20261126'] = process.argv.slice(2);
const coded = new Set(
  ['dev', 'train'].flatMap((set) =>
    readdirSync(join(gold, set))
      .filter((name) => name.endsWith('.json'))
      .map((name) => (JSON.parse(readFileSync(join(gold, set, name), 'utf8')) as { doc: string }).doc.replace(/^corpus\//, '')),
  ),
);
const [head = '', ...rows] = readFileSync(join(corpus, 'MANIFEST.tsv'), 'utf8').trim().split('\n');
const column = (name: string): number => head.split('\t').indexOf(name);
const files = rows
  .map((row) => row.split('\t'))
  .filter((cells) => cells[column('kind')] === 'incident')
  .flatMap((cells) => cells[column('file')] ?? [])
  .filter((file) => !coded.has(file))
  .toSorted();

const around = 400;
const all: object[] = [];
for await (const { at, extracted } of extractFiles(files.map((file) => join(corpus, file)))) {
  if (!('document' in extracted) || extracted.refusal !== null) continue;
  const { document } = extracted;
  for (const finding of extracted.coded.findings.filter((each) => isLikely(each))) {
    const [start, end] = finding.spans[0] ?? [0, 0];
    const concept = concepts.find(({ id }) => id === finding.concept);
    all.push({
      file: at.slice(resolve(corpus).length + 1),
      concept: finding.concept,
      label: concept?.label,
      is: concept?.is,
      not: concept?.not,
      attribute: finding.role ?? finding.outcome ?? finding.effect ?? null,
      component: finding.component,
      certainty: finding.certainty,
      confidence: finding.confidence,
      before: document.text.slice(Math.max(0, start - around), start),
      quote: finding.quotes[0],
      after: document.text.slice(end, end + around),
    });
  }
}
process.stderr.write(`${files.length} reports that nobody coded, ${all.length} findings shown by default\n`);
const order = shuffled(all.length, random(Number(seed)));
process.stdout.write(
  `${JSON.stringify(
    Array.from(order.slice(0, Number(size)), (at, n) => ({ n, ...all[at] })),
    null,
    1,
  )}\n`,
);
