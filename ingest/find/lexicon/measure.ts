/**
 * Measures every frame on coded reports and writes `measured.json` and `measured-attributes.json`, from which scores are made:
 *
 *     node ingest/find/lexicon/measure.ts GOLD_TRAIN CORPUS [--check]
 *
 * GOLD_TRAIN is a folder of coded reports, CORPUS stands for `corpus/` in them. Deterministic. Prints concept, fired, right, precision and
 * the frame, tab-separated. With --check nothing is written.
 */
import { writeFileSync } from 'node:fs';
import { readLabelled } from '../training/gold.ts';
import { attributeCases, countAttributes } from './count-attributes.ts';
import { countFrames } from './count-frames.ts';

const [gold, corpus] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (!gold || !corpus) {
  console.error('usage: measure.ts GOLD_TRAIN CORPUS [--check]');
  process.exit(2);
}
const reports = readLabelled(gold, corpus);
const counts = countFrames(reports);
for (const [concept, lines] of Object.entries(counts))
  for (const [line, [fired, right]] of Object.entries(lines))
    console.log([concept, fired, right, fired ? (right / fired).toFixed(2) : '-', line].join('\t'));
if (!process.argv.includes('--check')) {
  write('./measured.json', counts);
  write('./measured-attributes.json', countAttributes(attributeCases(reports)));
}

/** One line per frame, so that a change of the table shows as such in a diff. */
function write(name: string, data: object): void {
  writeFileSync(new URL(name, import.meta.url), `${JSON.stringify(data).replaceAll(/([}\]]),"/g, '$1,\n"')}\n`);
}
