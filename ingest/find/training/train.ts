/**
 * Trains everything that the readers learn, and writes it to `ingest/find/weights`:
 *
 *     node ingest/find/training/train.ts GOLD_TRAIN --corpus DIR [--bundle DIR|none] [--written DIR|none] [--no-encoder] [--held-out GOLD_DEV] [--out DIR]
 *
 * GOLD_TRAIN is a folder of coded reports, DIR stands for `corpus/` in them. The bundled corpus (`ingest/corpus`) is added. The same reports give the same bytes. With a held-out folder
 * (default: `dev` beside GOLD_TRAIN, where there is one) it refuses to run if a report of it is among those to train on.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packWeights } from '../linear/weights.ts';
import { crossValidated } from './cross-validated.ts';
import { fitAttributes } from './fit-attributes.ts';
import { fitFusions } from './fit-fusion.ts';
import { fitGuard } from './fit-guard.ts';
import { fitInteractionModels, lessons, packInteractions } from './fit-interactions.ts';
import { blocksOf, fitLinear } from './fit-linear.ts';
import { foundIn } from './found-attributes.ts';
import { readLabelled } from './gold.ts';
import { leastWeight, outOfFold, withEncoder } from './out-of-fold.ts';
import { runEncoder } from './run-encoder.ts';
import { readWritten } from './written-sentence.ts';
import { writtenExamples, writtenFolder } from './written.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    corpus: { type: 'string' },
    bundle: { type: 'string' },
    written: { type: 'string' },
    'no-encoder': { type: 'boolean' },
    'held-out': { type: 'string' },
    out: { type: 'string' },
  },
});
const [gold] = positionals;
if (gold === undefined || values.corpus === undefined) {
  console.error(
    'usage: train.ts GOLD_TRAIN --corpus DIR [--bundle DIR|none] [--written DIR|none] [--no-encoder] [--held-out GOLD_DEV] [--out DIR]',
  );
  process.exit(2);
}
const out = values.out ?? new URL('../weights/', import.meta.url).pathname;
const heldOut = values['held-out'] ?? join(gold, '../dev');
const say = (line: string): void => console.error(line);

const bundle = values.bundle ?? new URL('../../corpus/', import.meta.url).pathname;
const reports = [...readLabelled(gold, values.corpus), ...(bundle === 'none' ? [] : readLabelled(bundle, bundle))];
const docs = reports.map(({ coded }) => coded.doc).toSorted();
if (existsSync(heldOut)) {
  const held = new Set(
    readdirSync(heldOut)
      .filter((name) => name.endsWith('.json'))
      .map((name) => (JSON.parse(readFileSync(join(heldOut, name), 'utf8')) as { doc: string }).doc),
  );
  const leaked = docs.filter((doc) => held.has(doc));
  if (leaked.length > 0) {
    console.error(
      `train: ${leaked.length} reports are held out by ${heldOut} and must not be trained on: ${leaked.slice(0, 5).join(', ')}`,
    );
    process.exit(1);
  }
}
const list = `${docs.join('\n')}\n`;
say(`${reports.length} reports, ${reports.reduce((sum, report) => sum + report.sentences.length, 0)} sentences`);

mkdirSync(out, { recursive: true });
const write = (name: string, data: string | Buffer): void => writeFileSync(join(out, name), data);
write('trained-on.txt', list);
const lone = values.written === 'none' ? [] : writtenExamples(values.written);
say(`${lone.length} written sentences`);
const written = values.written === 'none' ? [] : readWritten(values.written ?? writtenFolder);
write('guard.json', `${JSON.stringify(fitGuard(reports, written), null, 1)}\n`);
const trainedOn = createHash('sha256').update(list).digest('hex');
const { weights, bias, dictionary } = fitLinear(reports, reports.map(blocksOf), lone);
const packed = packWeights(weights, bias, dictionary, trainedOn, leastWeight);
write('linear.bin', packed);
say(`${(packed.length / 1e6).toFixed(1)} MB of linear weights in ${out}`);
const readings = outOfFold(reports, lone, say);
const unseen = values['no-encoder'] ? readings : withEncoder(readings, runEncoder(reports, lone, out, trainedOn, say));
const fusions = fitFusions(reports, unseen);
write('fusion.json', `${JSON.stringify(fusions, null, 1)}\n`);
const fusion = values['no-encoder'] ? fusions.alone : fusions.joined;
const attributes = fitAttributes(reports, foundIn(reports, unseen, fusion));
write('attributes.json', `${JSON.stringify(attributes).replaceAll('],"', '],\n"')}\n`);
write('interactions.json', packInteractions(fitInteractionModels(lessons(reports, unseen, fusions, attributes))));
for (const line of crossValidated(reports, unseen, written)) say(line);
