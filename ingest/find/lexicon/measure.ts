/**
 * Measures every frame on coded reports and writes `measured.json`, from which scores are made:
 *
 *     node ingest/find/lexicon/measure.ts GOLD_TRAIN CORPUS [--check]
 *
 * GOLD_TRAIN is a folder of coded reports, CORPUS stands for `corpus/` in them. Deterministic. With --check nothing is written.
 */
import { writeFileSync } from 'node:fs';
import { readLabelled } from '../training/gold.ts';
import { countFrames } from './count-frames.ts';

const [gold, corpus] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (!gold || !corpus) {
  console.error('usage: measure.ts GOLD_TRAIN CORPUS [--check]');
  process.exit(2);
}
const counts = countFrames(readLabelled(gold, corpus));
for (const [concept, lines] of Object.entries(counts))
  for (const [line, [fired, right]] of Object.entries(lines))
    console.log([concept, fired, right, fired ? (right / fired).toFixed(2) : '-', line].join('\t'));
if (!process.argv.includes('--check'))
  writeFileSync(
    new URL('./measured.json', import.meta.url),
    `${JSON.stringify(counts, null, 0).replaceAll('},"', '},\n"').replaceAll('],"', '],\n"')}\n`,
  );
