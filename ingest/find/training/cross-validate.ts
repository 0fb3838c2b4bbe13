/**
 * What the readers reach on reports of organisations that they have not seen:
 *
 *     node ingest/find/training/cross-validate.ts GOLD_TRAIN --corpus DIR [--no-encoder]
 *
 * Five folds, grouped by organisation; in each, everything that is trained is trained on the other four. (The lexicon's frames were written
 * over all training reports, which flatters them here; QUALITY.md says by how much.)
 */
import { parseArgs } from 'node:util';
import { crossValidated } from './cross-validated.ts';
import { readLabelled } from './gold.ts';
import { outOfFold, withEncoder } from './out-of-fold.ts';
import { runEncoder } from './run-encoder.ts';
import { readWritten } from './written-sentence.ts';
import { writtenExamples, writtenFolder } from './written.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { corpus: { type: 'string' }, 'no-encoder': { type: 'boolean' } },
});
const [gold] = positionals;
if (gold === undefined || values.corpus === undefined) {
  console.error('usage: cross-validate.ts GOLD_TRAIN --corpus DIR [--no-encoder]');
  process.exit(2);
}
const reports = readLabelled(gold, values.corpus);
const say = (progress: string): void => console.error(progress);
const lone = writtenExamples();
const readings = outOfFold(reports, lone, say);
const joined = values['no-encoder'] ? readings : withEncoder(readings, runEncoder(reports, lone, null, '', say));
for (const line of crossValidated(reports, joined, readWritten(writtenFolder))) console.log(line);
