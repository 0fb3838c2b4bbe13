/** How well reports are told from other texts, by the kinds of a corpus' MANIFEST.tsv: node test/measure/recognise.ts CORPUS_DIR [--show] */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '../../ingest/documents/parse.ts';
import { recognise } from '../../ingest/segments/recognise.ts';
import { sentences } from '../../ingest/segments/sentences.ts';

const [corpus = '', show] = process.argv.slice(2);
const reports = new Set(['incident', 'ai-summary', 'list-entry', 'multi', 'status-md']);
const [head = '', ...rows] = readFileSync(join(corpus, 'MANIFEST.tsv'), 'utf8').trim().split('\n');
const columns = head.split('\t');
const counts = new Map<string, { files: number; refused: number; codes: Record<string, number> }>();
for (const row of rows) {
  const cells = row.split('\t');
  const kind = cells[columns.indexOf('kind')] ?? '';
  const path = cells[columns.indexOf('file')] ?? '';
  const document = parse({ path, source: 'corpus', bytes: readFileSync(join(corpus, path)), visibility: 'internal' });
  const refusal = 'code' in document ? document : recognise(document, sentences(document));
  const count = counts.get(kind) ?? { files: 0, refused: 0, codes: {} };
  counts.set(kind, count);
  count.files++;
  if (refusal) {
    count.refused++;
    count.codes[refusal.code] = (count.codes[refusal.code] ?? 0) + 1;
  }
  if (show && reports.has(kind) === (refusal !== null)) console.log(kind, refusal ? refusal.reason : `${path} is read`);
}
for (const [kind, { files, refused, codes }] of counts) console.log(kind.padEnd(18), `${refused} of ${files} refused`, codes);
for (const wanted of [true, false]) {
  const of = [...counts].filter(([kind]) => reports.has(kind) === wanted);
  const [refused, files] = [of.reduce((sum, [, count]) => sum + count.refused, 0), of.reduce((sum, [, count]) => sum + count.files, 0)];
  console.log(wanted ? 'reports' : 'other texts', `${refused} of ${files} refused (${((100 * refused) / files).toFixed(1)} %)`);
}
