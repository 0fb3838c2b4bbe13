/** How many invented people stay unmasked, and what is masked in a corpus, to be judged by reading: node test/measure/names.ts [CORPUS_DIR] [--frames N] [--files PATTERN] */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '../../ingest/documents/parse.ts';
import { people } from '../../ingest/mask/people.ts';
import { leftNames } from './left-names.ts';

const value = (name: string): string | undefined => process.argv[process.argv.indexOf(name) + 1 || Infinity];
const frames = Number(value('--frames') ?? 1);
const { of, left } = leftNames(frames);
for (const line of left) console.log(`left\t${line.replaceAll('\n', ' / ')}`);
console.log(`masked\t${of - left.length} of ${of}\t${((100 * (of - left.length)) / of).toFixed(1)} %`);

const corpus = process.argv[2];
if (corpus !== undefined && !corpus.startsWith('--')) {
  const pattern = new RegExp(value('--files') ?? '.', 'u');
  const paths = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.(?:md|txt|html?)$/.test(path) && pattern.test(path),
  );
  let surfaces = 0;
  for (const path of paths.toSorted()) {
    const document = parse({ path, source: 'corpus', bytes: readFileSync(join(corpus, path)), visibility: 'internal' });
    if ('code' in document) continue;
    const shown = new Set<string>();
    for (const { span } of people(document.text, document.meta).in(document.text)) {
      const surface = document.text.slice(...span).replaceAll(/\s+/g, ' ');
      if (shown.has(surface)) continue;
      shown.add(surface);
      const around = document.text.slice(Math.max(0, span[0] - 35), span[1] + 35).replaceAll(/\s+/g, ' ');
      console.log(`judge\t${path}\t${surface}\t${around}`);
    }
    surfaces += shown.size;
  }
  console.log(`in corpus\t${surfaces} names in ${paths.length} files`);
}
