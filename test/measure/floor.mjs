/** Fails where extraction on gold/dev falls under what was promised: `node test/measure/floor.mjs PREDICTED_DIR`. */
import { execFileSync } from 'node:child_process';

const floors = { concepts: 0.5, evidence: 0.35 };
const json = execFileSync(process.execPath, ['../shared/gold/score.mjs', '../shared/gold/dev', process.argv[2] ?? '', '--json'], {
  encoding: 'utf8',
});
const { result } = JSON.parse(json);
for (const [name, floor] of Object.entries(floors)) {
  const { f1 } = result[name];
  if (!(f1 >= floor)) {
    console.log(`${name} F1 ${f1} is under the floor of ${floor}`);
    process.exitCode = 1;
  }
}
