/**
 * The table of QUALITY-CONCEPTS.md, a line for each concept: what is found of it, which reader finds it, and where the rest goes.
 *
 *     node ingest/find/training/per-concept.ts GOLD_TRAIN --corpus DIR --held-out GOLD_DEV [--linear FILE --encoder FILE] > ingest/find/QUALITY-CONCEPTS.md
 *
 * Readings are out of fold, over GOLD_TRAIN and the bundled corpus; with the two files (32-bit floats, a row a sentence in the order of the reports, a column each of
 * linear/columns.ts; rows beyond the last sentence are passed over) they are not made anew. GOLD_DEV is read by the shipped weights.
 */
import { parseArgs } from 'node:util';
import { conceptTable } from './concept-table.ts';
import { evaluateGold } from '../../evaluate/evaluate-gold.ts';
import { readLabelled } from './gold.ts';
import { outOfFold, withEncoder } from './out-of-fold.ts';
import { keptReadings } from './kept-readings.ts';
import { runEncoder } from './run-encoder.ts';
import { writtenExamples } from './written.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { corpus: { type: 'string' }, 'held-out': { type: 'string' }, linear: { type: 'string' }, encoder: { type: 'string' } },
});
const [gold] = positionals;
if (gold === undefined || values.corpus === undefined || values['held-out'] === undefined) {
  console.error('usage: per-concept.ts GOLD_TRAIN --corpus DIR --held-out GOLD_DEV [--linear FILE --encoder FILE]');
  process.exit(2);
}
const say = (progress: string): void => console.error(progress);
const bundle = new URL('../../corpus/', import.meta.url).pathname;
const reports = [...readLabelled(gold, values.corpus), ...readLabelled(bundle, bundle)];
const read = () => {
  const lone = writtenExamples();
  return withEncoder(outOfFold(reports, lone, say), runEncoder(reports, lone, null, '', say));
};
const { linear, encoder } = values;
const readings = linear === undefined || encoder === undefined ? read() : keptReadings(reports, linear, encoder);
say('readings are there');
const dev = await evaluateGold(values['held-out'], values.corpus);
for (const line of conceptTable(reports, readings, dev.reports)) console.log(line);
