/**
 * Reads the reports of a gold folder by the shipped weights (or those in --weights), writes what it found in the gold's own shape, and tells the speed:
 *
 *     node ingest/find/training/predict.ts GOLD_DIR --corpus DIR --out OUT [--weights DIR] [--no-encoder]
 *     node ../shared/gold/score.mjs GOLD_DIR OUT
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { matchPatterns } from '../../../graph/motifs/patterns.ts';
import { openEncoder } from '../encoder/encoder.ts';
import { readEncoder } from '../encoder/read.ts';
import { loadRuntime } from '../encoder/runtime.ts';
import { find } from '../find.ts';
import { readTrained, shippedWeights } from '../trained.ts';
import { readLabelled } from './gold.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { corpus: { type: 'string' }, out: { type: 'string' }, weights: { type: 'string' }, 'no-encoder': { type: 'boolean' } },
});
const [gold] = positionals;
if (gold === undefined || values.corpus === undefined || values.out === undefined) {
  console.error('usage: predict.ts GOLD_DIR --corpus DIR --out OUT [--weights DIR] [--no-encoder]');
  process.exit(2);
}
mkdirSync(values.out, { recursive: true });
const reports = readLabelled(gold, values.corpus);
const opened = performance.now();
const folder = values.weights === undefined ? shippedWeights : pathToFileURL(`${resolve(values.weights)}/`);
const by = readTrained(folder);
const runtime = values['no-encoder'] ? null : loadRuntime();
const encoder = runtime === null ? null : await openEncoder(folder, runtime);
const loaded = performance.now();
const refused: Record<string, number> = {};
for (const { name, document, sentences } of reports) {
  const encoded = encoder === null ? null : await readEncoder(sentences, encoder);
  const { findings, interactions, dropped } = find(document, sentences, by, [], encoded);
  for (const [reason, count] of Object.entries(dropped)) refused[reason] = (refused[reason] ?? 0) + count;
  writeFileSync(
    join(values.out, name),
    JSON.stringify({ findings, interactions, patterns: matchPatterns(findings, interactions) }, null, 1),
  );
}
const seconds = (performance.now() - loaded) / 1000;
const count = reports.reduce((sum, report) => sum + report.sentences.length, 0);
console.error(
  `${reports.length} reports, ${count} sentences in ${seconds.toFixed(2)} s (${Math.round(count / seconds)}/s); weights loaded in ${Math.round(loaded - opened)} ms; dropped ${JSON.stringify(refused)}`,
);
