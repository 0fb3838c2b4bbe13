/**
 * What CI holds of extraction on real reports: `node test/measure/floor.mjs GOLD_DEV PREDICTED_DIR`.
 * Fails where a figure falls under what was promised, or where a report that is measured on was trained on.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const floors = { concepts: 0.58, evidence: 0.46, interactions: 0.33 };
const [gold = '', predicted = ''] = process.argv.slice(2);
const fail = (message) => {
  console.log(message);
  process.exitCode = 1;
};

const { result } = JSON.parse(
  execFileSync(process.execPath, [join(gold, '../score.mjs'), gold, predicted, '--json'], { encoding: 'utf8' }),
);
for (const [name, floor] of Object.entries(floors)) {
  if (!(result[name].f1 >= floor)) fail(`${name}: F1 ${result[name].f1} is under the floor of ${floor}`);
}

const lines = (file) =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n');
const measured = readdirSync(gold).map((name) => JSON.parse(readFileSync(join(gold, name), 'utf8')).doc);
if (measured.toSorted().join('\n') !== lines('../ingest/find/training/held-out.txt').join('\n'))
  fail('held-out.txt is not the list of the gold reports');
const trainedOn = new Set(lines('../../ingest/find/weights/trained-on.txt'));
for (const doc of measured.filter((name) => trainedOn.has(name))) fail(`the weights were trained on ${doc}, which they are measured on`);
