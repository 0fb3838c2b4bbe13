/** How well title, date, organisation and near miss are read, against coded reports: node test/measure/facts.ts GOLD_DIR CORPUS_DIR [--show title|date|organisation|nearMiss] */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { facts } from '../../ingest/documents/facts.ts';
import { parse } from '../../ingest/documents/parse.ts';
import { sentences } from '../../ingest/segments/sentences.ts';
import type { IncidentFacts } from '../../schema/coded.ts';

const [gold = '', corpus = '', , show] = process.argv.slice(2);
const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
/** Of the words of two titles, how many they share (F1). */
function overlap(a: string, b: string): number {
  const [left, right] = [words(a), words(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return (2 * shared) / (left.size + right.size || 1);
}
const squeezed = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
/** "TravisCI" and "Travis CI", "wellcomecollection" and "Wellcome Collection". */
const oneInOther = (a: string, b: string): boolean => (a.length > 3 && b.includes(a)) || (b.length > 3 && a.includes(b));
const agree = {
  title: (found: IncidentFacts, coded: IncidentFacts) => overlap(found.title, coded.title) >= 0.6,
  date: (found: IncidentFacts, coded: IncidentFacts) => found.date === coded.date,
  organisation: (found: IncidentFacts, coded: IncidentFacts) =>
    found.organisation !== null &&
    (overlap(found.organisation, coded.organisation ?? '') > 0 ||
      oneInOther(squeezed(found.organisation), squeezed(coded.organisation ?? ''))),
  nearMiss: (found: IncidentFacts, coded: IncidentFacts) => found.nearMiss === coded.nearMiss,
};
const tally = Object.fromEntries(Object.keys(agree).map((fact) => [fact, { right: 0, wrong: 0, silent: 0, of: 0 }]));
for (const file of readdirSync(gold).filter((name) => name.endsWith('.json'))) {
  const { doc, incident } = JSON.parse(readFileSync(join(gold, file), 'utf8')) as { doc: string; incident: IncidentFacts };
  const path = doc.replace(/^corpus\//, '');
  const document = parse({ path, source: 'gold', bytes: readFileSync(join(corpus, path)), visibility: 'internal' });
  if ('code' in document) throw new Error(document.reason);
  const found = facts(document, sentences(document));
  for (const [fact, test] of Object.entries(agree)) {
    const count = tally[fact];
    if (!count) continue;
    const right = test(found, incident);
    count.of++;
    count[right ? 'right' : found[fact as keyof IncidentFacts] === null ? 'silent' : 'wrong']++;
    if (show === fact && !right)
      console.log(
        `${path.slice(0, 60)} | found ${String(found[fact as keyof IncidentFacts])} | coded ${String(incident[fact as keyof IncidentFacts])}`,
      );
  }
}
for (const [fact, { right, wrong, silent, of }] of Object.entries(tally))
  console.log(fact.padEnd(14), `${((100 * right) / of).toFixed(1)} % right, ${wrong} wrong, ${silent} silent, of ${of}`);
