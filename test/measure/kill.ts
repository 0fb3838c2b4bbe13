/**
 * Kills an ingest without warning at random moments, lets the next one complete, and compares the graph with one that was never disturbed:
 *
 *     node test/measure/kill.ts FOLDER [KILLS]
 *
 * Prints what each killed run had left, and fails if any node, relationship or row of the text index differs in the end.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openEmbedded } from '../../graph/embedded/engine.ts';
import { homeAt } from '../../graph/embedded/home.ts';
import { difference, dump } from '../contract/dump.ts';

const [folder, kills = '3'] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: node test/measure/kill.ts FOLDER [KILLS]');
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs an ingest to its end, or to the moment at which it is killed; says whether it ended by itself. */
function ingest(home: string, killAfter?: number): Promise<boolean> {
  const child = spawn(process.execPath, [`${root}bin/rhyme.ts`, 'ingest', folder ?? '', '--quiet'], {
    env: { ...process.env, RHYME_HOME: home, RHYME_GRAPH: '' },
    stdio: 'ignore',
  });
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  return new Promise((resolve) => {
    child.on('exit', (code) => {
      clearTimeout(timer);
      resolve(code === 0);
    });
  });
}

/** What a home holds: every node and relationship but for times, and the ids in its text index. */
async function contents(home: string): Promise<{ graph: string[]; text: string[]; incidents: number }> {
  const engine = await openEmbedded(homeAt(home));
  const graph = await dump(engine);
  const [row] = await engine.read('MATCH (i:Incident) RETURN count(i) AS n');
  await engine.close();
  const index = new DatabaseSync(homeAt(home).text, { readOnly: true });
  const text = index
    .prepare('SELECT id, kind, incident, visibility FROM rows ORDER BY id')
    .all()
    .map((each) => JSON.stringify(each));
  index.close();
  return { graph, text, incidents: Number(row?.['n']) };
}

const homes = mkdtempSync(join(tmpdir(), 'rhyme-kill-'));
const [calm, killed] = [join(homes, 'calm'), join(homes, 'killed')];
const started = performance.now();
if (!(await ingest(calm))) throw new Error('the undisturbed ingest failed');
const whole = performance.now() - started;
for (let n = 0; n < Number(kills); n += 1) {
  const after = Math.round(Math.random() * whole * (0.9 / Number(kills))) + 500;
  const ended = await ingest(killed, after);
  const { incidents, graph, text } = await contents(killed);
  const quotes = graph.filter((line) => line.startsWith('Quote ')).length;
  const reports = graph.filter((line) => line.startsWith('Report ')).length;
  console.log(
    `${ended ? 'ended before' : 'killed'} at ${after} ms: ${incidents} incidents; ${reports + quotes} reports and quotes in the graph, ${text.length} in the text index`,
  );
  if (reports + quotes !== text.length) process.exitCode = 1;
}
if (!(await ingest(killed))) throw new Error('the ingest after the kills failed');
const [one, other] = [await contents(calm), await contents(killed)];
const { gone, come } = difference(one.graph, other.graph);
const texts = difference(one.text, other.text);
console.log(
  `${other.incidents} incidents, ${other.graph.length} nodes and relationships, ${other.text.length} rows of text after the next run`,
);
console.log(
  `against the undisturbed graph: ${gone.length} missing, ${come.length} too many; text: ${texts.gone.length} missing, ${texts.come.length} too many`,
);
console.log(`digest ${createHash('sha256').update(other.graph.join('\n')).digest('hex').slice(0, 16)}`);
if (gone.length + come.length + texts.gone.length + texts.come.length > 0) {
  console.log([...gone.slice(0, 3), ...come.slice(0, 3)].map((line) => line.slice(0, 300)).join('\n'));
  process.exitCode = 1;
}
rmSync(homes, { recursive: true, force: true });
