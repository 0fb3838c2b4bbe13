/**
 * How well the shipped readers tell a line that proves its concept from its twin that does not: node test/measure/pairs.ts [--misses]
 *
 * `--misses` lists each true line that was not found and each twin that was, of the open half only (test/ingest/find/pairs/README.md).
 */
import { judgePairs, ratesTable } from '../ingest/find/pairs/judge-pairs.ts';

const judged = await judgePairs();
console.log(ratesTable(judged));
if (process.argv.includes('--misses'))
  for (const { kind, concept, onTrue, onTwin, open, true: line, twin } of judged) {
    if (!open) continue;
    if (onTrue === null) console.log(`not found  ${kind}  ${concept}  ${line}`);
    if (onTwin !== null) console.log(`false      ${kind}  ${concept}  ${onTwin.toFixed(2)}  ${twin}`);
  }
