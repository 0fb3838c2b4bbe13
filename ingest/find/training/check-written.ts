/**
 * Checks the sentences that were written for training, and prints each problem with file, line and cure:
 *
 *     node ingest/find/training/check-written.ts [FOLDER] [--corpus DIR] [--only PART_OF_A_FILE_NAME]
 *
 * FOLDER is `written` beside this file, and with it `written-interactions` is checked; the corpus ../shared/corpus, where it is there. Exit code 1 where anything is wrong.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { borrowed, tooAlike, tooFew } from './written-checks.ts';
import { interactionsFolder } from './written.ts';
import { readWrittenInteractions } from './written-interaction.ts';
import { parseWritten, writtenFiles } from './written-sentence.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { corpus: { type: 'string' }, only: { type: 'string', default: '' } },
});
const folder = positionals[0] ?? join(import.meta.dirname, 'written');
const corpus = values.corpus ?? join(import.meta.dirname, '../../../../shared/corpus');

const read = writtenFiles(folder).map((file) => ({
  file,
  ...parseWritten(file.replace(/\.yaml$/, ''), file, readFileSync(join(folder, file), 'utf8')),
}));
const told = positionals[0] === undefined ? readWrittenInteractions(interactionsFolder) : [];
const sentences = [...read.flatMap((file) => file.sentences), ...told];
const problems = [
  ...read.flatMap((file) => [...file.problems, ...tooFew(file.file, file.sentences)]),
  ...tooAlike(sentences),
  ...(existsSync(corpus) ? borrowed(sentences, corpus) : []),
].filter((problem) => problem.includes(values.only));
for (const problem of problems) console.log(problem);
console.log(`${read.length} files, ${sentences.length} sentences, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
