/** Lists runs of eight words that a bundled incident shares with a file of other people's: `node test/measure/copied.mjs FOLDER...` */
import { globSync, readFileSync, statSync } from 'node:fs';

const run = 8;
const words = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const runs = function* (text) {
  const all = words(text);
  for (let i = 0; i + run <= all.length; i++) yield all.slice(i, i + run).join(' ');
};

const ours = new Map();
for (const file of globSync('ingest/corpus/*.md').filter((name) => !name.endsWith('README.md'))) {
  const body = readFileSync(file, 'utf8').replace(/^---\n.*?\n---\n/s, '');
  for (const phrase of runs(body)) ours.set(phrase, file);
}
const files = process.argv
  .slice(2)
  .flatMap((folder) => globSync(`${folder}/**/*`))
  .filter((file) => statSync(file).isFile() && statSync(file).size < 4_000_000);
const shared = new Set();
for (const file of files)
  for (const phrase of runs(readFileSync(file, 'utf8'))) if (ours.has(phrase)) shared.add(`${ours.get(phrase)}: “${phrase}” is in ${file}`);
for (const line of [...shared].toSorted()) console.log(line);
console.log(`${new Set(ours.values()).size} incidents against ${files.length} files: ${shared.size} shared runs of ${run} words`);
process.exitCode = shared.size > 0 ? 1 : 0;
