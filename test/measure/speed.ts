/**
 * How fast reports are read: node test/measure/speed.ts [FOLDER]
 *
 * The linear reader and the lexicon without the encoder beside wink-nlp's pos and ner pipe, on the same texts (the bundled reports, or the Markdown files of FOLDER) in one run;
 * then a report of 1,000 words with everything on, in a process of its own. Counted are words between white space and processor time, so that
 * other work on the machine changes little. wink-nlp is installed into a temporary folder (RHYME_BENCH), never into the project.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Document } from '../../ingest/document.ts';
import { parse } from '../../ingest/documents/parse.ts';
import { find } from '../../ingest/find/find.ts';
import { readByCues } from '../../ingest/find/lexicon/read-by-cues.ts';
import { readLinear } from '../../ingest/find/linear/read.ts';
import { trained } from '../../ingest/find/trained.ts';
import { extract } from '../../ingest/pipeline.ts';
import { sentences } from '../../ingest/segments/sentences.ts';

const packages = ['wink-nlp@2.4.0', 'wink-eng-lite-web-model@1.8.1'];
const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** A report as `parse` gives it. Throws where it cannot be read. */
function parsed(path: string, bytes: Buffer): Document {
  const document = parse({ path, source: 'speed', bytes, visibility: 'internal' });
  if ('reason' in document) throw new Error(`${path}: ${document.reason}`);
  return document;
}

const usedSince = (before: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
};

/** Passes that do not count, for every reader alike: until about the twelfth both are still being compiled, on other threads whose time counts as well. */
const warming = 12;
const counted = 9;

/** Processor seconds of a pass over all documents, the median of those that count. */
function timed(documents: readonly Document[], read: (document: Document) => unknown): number {
  const passes = Array.from({ length: warming + counted }, () => {
    const before = process.cpuUsage();
    for (const document of documents) read(document);
    return usedSince(before);
  });
  return passes.slice(warming).toSorted((a, b) => a - b)[Math.floor(counted / 2)] as number;
}

/** wink-nlp's pipe; throws where the packages cannot be installed, naming the cure. */
function wink(): (text: string) => unknown {
  const folder = join(process.env['RHYME_BENCH'] ?? join(tmpdir(), 'rhyme-bench'), 'wink');
  if (!existsSync(join(folder, 'node_modules/wink-nlp'))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{"private": true}');
    const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund', ...packages], { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${packages.join(' and ')} could not be installed from npm, check the network: ${stderr.trim()}`);
  }
  const require = createRequire(join(folder, 'package.json'));
  const winkNlp = require('wink-nlp') as (model: unknown, pipe: string[]) => { readDoc(text: string): unknown };
  const nlp = winkNlp(require('wink-eng-lite-web-model'), ['pos', 'ner']);
  return (text) => nlp.readDoc(text);
}

function besideWink(folder: string): void {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');
  const documents = names.map((name) => parsed(name, readFileSync(join(folder, name))));
  const words = documents.reduce((sum, { text }) => sum + wordsIn(text), 0);
  const by = trained();
  const rate = (seconds: number): number => words / seconds;
  const theirs = rate(timed(documents, ({ text }) => read(text)));
  console.log(`${documents.length} reports, ${words} words; words per second of processor time:`);
  const line = (what: string, own: number): void =>
    console.log(`${what.padEnd(44)} ${Math.round(own).toString().padStart(8)}  ${(own / theirs).toFixed(2)} times wink-nlp`);
  line('wink-nlp 2.4.0, pos and ner', theirs);
  const readers = timed(documents, (document) => {
    const lines = sentences(document);
    return [readLinear(lines, by.linear), lines.map((each) => readByCues(each))];
  });
  line('sentences, linear reader and lexicon', rate(readers));
  line('and findings, attributes and interactions', rate(timed(documents, (document) => find(document, sentences(document), by))));
}

/** A report of 1,000 words, read cold and then warm, in a process that does nothing else. */
async function oneReport(folder: string): Promise<void> {
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const text = /^(?:\s*\S+){1000}/.exec(texts.join('\n\n'))?.[0] ?? '';
  const document = parsed('report.md', Buffer.from(text));
  for (const what of ['cold', 'warm', 'again']) {
    const [start, before] = [performance.now(), process.cpuUsage()];
    const { coded } = await extract(document, { insist: true });
    const seconds = ((performance.now() - start) / 1000).toFixed(2);
    console.log(
      `a report of ${wordsIn(text)} words, everything on, ${what}: ${seconds} s (processor ${usedSince(before).toFixed(2)} s), ${coded.findings.length} findings`,
    );
  }
  console.log(
    `memory at most ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB, of it heap now ${(process.memoryUsage().heapUsed / 1e6).toFixed(0)} MB`,
  );
}

const [first, second] = process.argv.slice(2);
const bundle = fileURLToPath(new URL('../../ingest/corpus/', import.meta.url));
let read: (text: string) => unknown;
if (first === '--one') await oneReport(second ?? bundle);
else {
  read = wink();
  besideWink(first ?? bundle);
  const child = spawnSync(process.execPath, [fileURLToPath(import.meta.url), '--one'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.stdout.write(child.stdout);
  process.exitCode = child.status ?? 1;
}
