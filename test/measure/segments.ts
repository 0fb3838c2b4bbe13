/** Where the quotes of the coded reports land: node test/measure/segments.ts GOLD_DIR CORPUS_DIR [--show KIND] */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '../../ingest/documents/parse.ts';
import { sentences } from '../../ingest/segments/sentences.ts';

const [gold = '', corpus = '', , show] = process.argv.slice(2);
const landed: Record<string, number> = {};
const shares: Record<string, number> = {};
let quotes = 0;
let inText = 0;
let read = 0;
for (const name of readdirSync(gold).filter((file) => file.endsWith('.json'))) {
  const coded = JSON.parse(readFileSync(join(gold, name), 'utf8')) as {
    doc: string;
    findings: { quotes: string[] }[];
    interactions: { quote: string }[];
    patterns: { quote: string }[];
  };
  const path = coded.doc.replace(/^corpus\//, '');
  const document = parse({ path, source: 'gold', bytes: readFileSync(join(corpus, path)), visibility: 'internal' });
  if ('code' in document) throw new Error(document.reason);
  const all = sentences(document);
  for (const { kind } of all) shares[kind] = (shares[kind] ?? 0) + 1;
  for (const quote of new Set([
    ...coded.findings.flatMap((finding) => finding.quotes),
    ...[...coded.interactions, ...coded.patterns].map((item) => item.quote),
  ])) {
    quotes++;
    const at = document.text.indexOf(quote);
    if (at >= 0) inText++;
    const over = all.filter((sentence) => sentence.start < at + quote.length && sentence.end > at && at >= 0);
    // The best kind that it overlaps: what a reader that skips furniture and prompts can still quote.
    const best = over.find(({ kind }) => kind !== 'boilerplate' && kind !== 'template-prompt') ?? over[0];
    const kind = best?.kind ?? 'nowhere';
    landed[kind] = (landed[kind] ?? 0) + 1;
    if (best === undefined || (best.kind !== 'boilerplate' && best.kind !== 'template-prompt')) read += best ? 1 : 0;
    if (show === kind) console.log(`${path} | ${best?.section.join(' > ') ?? ''} | ${(best?.plain ?? quote).slice(0, 220)}`);
  }
}
const percent = (part: number, of: number): string => `${((100 * part) / of).toFixed(2)} %`;
console.log(`${quotes} quotes, ${percent(inText, quotes)} in the text, ${percent(read, quotes)} in a sentence that is read`);
console.log('quotes by kind   ', landed);
console.log('sentences by kind', shares);
