/**
 * Does what is found in a report depend on what was read before it? node test/measure/orders.ts [FOLDER] [N]
 *
 * Extracts N reports (default 100) of FOLDER (default: the bundle), evenly drawn, in order and then in a shuffled order in the same process, and in reverse in a process of its own;
 * compares what is stored of each byte for byte. Prints how many are the same; the exit code is 1 where one differs.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { extractFiles } from '../../ingest/extract-files.ts';
import { random, shuffled } from '../../ingest/find/training/random.ts';
import { listSources } from '../../ingest/sources/files.ts';

const [folder = fileURLToPath(new URL('../../ingest/corpus/', import.meta.url)), count = '100', only] = process.argv.slice(2);
const all = listSources([folder]).map(({ at }) => at);
const files = all.filter((_, i) => Math.floor((i * Number(count)) / all.length) !== Math.floor(((i - 1) * Number(count)) / all.length));

/** SHA-256 of what is stored of each file, by its path. */
async function hashes(order: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for await (const { at, extracted } of extractFiles(order, true))
    found.set(at, `${found.get(at) ?? ''}${createHash('sha256').update(JSON.stringify(extracted)).digest('hex')}`);
  return found;
}

if (only === '--reverse') process.stdout.write(JSON.stringify([...(await hashes(files.toReversed()))]));
else {
  const straight = await hashes(files);
  const mixed = await hashes([...shuffled(files.length, random(7))].map((at) => files[at] ?? ''));
  const child = spawnSync(process.execPath, [fileURLToPath(import.meta.url), folder, count, '--reverse'], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const reverse = new Map(JSON.parse(child.stdout) as [string, string][]);
  for (const [name, other] of [
    ['shuffled', mixed],
    ['reversed, in another process', reverse],
  ] as const) {
    const differ = files.filter((at) => straight.get(at) !== other.get(at));
    console.log(`${name}: ${files.length - differ.length} of ${files.length} byte for byte the same`);
    for (const at of differ.slice(0, 5)) console.log(`  differs: ${at}`);
    if (differ.length > 0) process.exitCode = 1;
  }
}
