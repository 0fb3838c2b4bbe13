import { basename, relative, resolve, sep } from 'node:path';
import { Command } from 'commander';
import type { ExtractedFile } from '../../ingest/extract-files.ts';
import { exitCode } from '../terminal/exit.ts';
import { outFolder } from '../terminal/out-folder.ts';
import { progress } from '../terminal/progress.ts';
import { readable } from '../terminal/readable.ts';

type Options = { root: string; out?: string; json?: boolean; redact?: boolean };

/** `doc` of a coded file: `corpus/` stands for the root. A file outside the root keeps its absolute path. */
const below = (root: string, file: string) => {
  const path = relative(root, file);
  return (path.startsWith('..') ? file.slice(1) : path).split(sep).join('/');
};

/** The fixed contract: the coding guide's shape, plus confidence, spans and the text's hash; `refused` where it is no incident report. */
function coded(path: string, extracted: ExtractedFile['extracted']): object {
  const doc = `corpus/${path}`;
  if (!('document' in extracted))
    return { doc, coder: 'rhyme', refused: extracted, incident: null, findings: [], interactions: [], patterns: [], timeline: [] };
  const { document, refusal, coded: found } = extracted;
  return {
    doc,
    coder: 'rhyme',
    sha256: document.sha256,
    ...(refusal === null ? {} : { refused: { code: refusal.code, reason: refusal.reason } }),
    incident: found.incident,
    findings: found.findings.map(
      ({ id, concept, role, outcome, effect, component, certainty, confidence, by, quotes, spans, incident }) => ({
        ...(incident !== undefined && { incident }),
        id,
        concept,
        ...(role && { role }),
        ...(outcome && { outcome }),
        ...(effect && { effect }),
        component,
        certainty,
        confidence,
        by,
        quotes,
        spans,
      }),
    ),
    interactions: found.interactions.map(({ type, source, target, sourceRef, targetRef, confidence, quote, span }) => ({
      type,
      source,
      target,
      sourceRef,
      targetRef,
      confidence,
      quote,
      span,
    })),
    patterns: found.patterns.map(({ id, confidence, quote, span }) => ({ id, confidence, quote, span })),
    timeline: found.timeline ?? [],
  };
}

async function run(inputs: string[], options: Options): Promise<void> {
  const { extractFiles } = await import('../../ingest/extract-files.ts');
  const { modelNotice } = await import('../../ingest/model.ts');
  const notice = modelNotice('internal');
  if (notice !== null) process.stderr.write(`rhyme: ${notice}\n`);
  const root = resolve(options.root);
  const write = options.out === undefined ? null : outFolder(options.out);
  let failed = 0;
  let bar: ReturnType<typeof progress> | null = null;
  for await (const { at, total, extracted } of extractFiles(inputs, options.redact)) {
    bar ??= progress('extract', total);
    bar.step(basename(at));
    const path = below(root, at);
    const problem = 'document' in extracted ? extracted.refusal : extracted;
    if (problem !== null) process.stderr.write(`rhyme: ${problem.reason}\n`);
    if (problem?.failed) failed += 1;
    if (write !== null) write(`${path.replaceAll(/[/ ]/g, '__')}.json`, `${JSON.stringify(coded(path, extracted), null, 1)}\n`);
    else if (options.json) process.stdout.write(`${JSON.stringify(coded(path, extracted))}\n`);
    else if ('document' in extracted && extracted.refusal === null) process.stdout.write(readable(path, extracted));
  }
  bar?.end();
  if (failed > 0) process.exitCode = exitCode.failed;
}

/** `rhyme extract`: what the readers find, with nothing stored. */
export const extract = new Command('extract')
  .description('read reports and print what is found in them; stores nothing')
  .argument('<file|folder...>', 'reports; a folder is read with everything below it; - is standard input')
  .option('--root <dir>', 'folder that stands for corpus/ in `doc` and in the names under --out', '.')
  .option('--json', 'one JSON object a line')
  .option('--out <dir>', 'one file a report: DIR/<path relative to --root, / and spaces as __>.json')
  .option('--redact', 'people as "responder 1", secrets as "[secret]", as `rhyme ingest` stores them')
  .action(run);
