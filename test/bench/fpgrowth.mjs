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
// As peers.py times: processor seconds, the median of up to three runs.
const spent = [];
let found;
while (spent.length < 3 && spent.reduce((sum, one) => sum + one, 0) < 10) {
  const before = process.cpuUsage();
  // oxlint-disable-next-line no-await-in-loop -- one run after another
  found = await new FPGrowth((Number(support) - 0.5) / rows.length).exec(rows);
  const { user, system } = process.cpuUsage(before);
  spent.push((user + system) / 1e6);
}
const seconds = spent.toSorted((a, b) => a - b)[(spent.length - 1) >> 1];
const lines = (found.itemsets ?? found)
  .map(({ items, support: count }) => `${items.toSorted((a, b) => a - b).join(' ')}: ${count}`)
  .toSorted();
process.stdout.write(JSON.stringify({ seconds, count: lines.length, hash: createHash('sha256').update(lines.join('\n')).digest('hex') }));
