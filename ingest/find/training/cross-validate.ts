/**
 * What the readers reach on reports of organisations that they have not seen:
 *
 *     node ingest/find/training/cross-validate.ts GOLD_TRAIN --corpus DIR
 *
 * Five folds, grouped by organisation; in each, everything that is trained is trained on the other four. (The lexicon's frames were written
 * over all training reports, which flatters them here; QUALITY.md says by how much.)
 */
import { parseArgs } from 'node:util';
import { crossValidated } from './cross-validated.ts';
import { readLabelled } from './gold.ts';
import { outOfFold } from './out-of-fold.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { corpus: { type: 'string' } } });
const [gold] = positionals;
if (gold === undefined || values.corpus === undefined) {
  console.error('usage: cross-validate.ts GOLD_TRAIN --corpus DIR');
  process.exit(2);
}
const reports = readLabelled(gold, values.corpus);
const readings = outOfFold(reports, (progress) => console.error(progress));
for (const line of crossValidated(reports, readings)) console.log(line);
