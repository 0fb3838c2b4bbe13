/** Times node-fpgrowth in the folder that it was installed in: fpgrowth.mjs FOLDER FILE SUPPORT. Prints JSON as peers.py does. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [folder, file, support] = process.argv.slice(2);
const { FPGrowth } = createRequire(join(folder, 'package.json'))('node-fpgrowth');
const rows = readFileSync(file, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split(' ').map(Number));
const start = performance.now();
const found = await new FPGrowth((Number(support) - 0.5) / rows.length).exec(rows);
const seconds = (performance.now() - start) / 1000;
const lines = (found.itemsets ?? found)
  .map(({ items, support: count }) => `${items.toSorted((a, b) => a - b).join(' ')}: ${count}`)
  .toSorted();
process.stdout.write(JSON.stringify({ seconds, count: lines.length, hash: createHash('sha256').update(lines.join('\n')).digest('hex') }));
