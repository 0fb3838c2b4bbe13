import { basename } from 'node:path';
import { Command } from 'commander';
import type { Ingested } from '../../ingest/ingest.ts';
import { exitCode } from '../terminal/exit.ts';
import { organisationName } from '../terminal/organisation-name.ts';
import { progress } from '../terminal/progress.ts';
import { openHere } from '../terminal/open-here.ts';

type Options = { public?: boolean; prune?: boolean; json?: boolean; quiet?: boolean; organisation?: string; keepNames?: boolean };

const outcomes = ['created', 'replaced', 'unchanged', 'refused', 'failed'] as const;

async function run(inputs: string[], { public: open, prune, json, quiet, organisation, keepNames = false }: Options): Promise<void> {
  const { ingest: ingestFiles, pruneSources } = await import('../../ingest/ingest.ts');
  const { modelNotice } = await import('../../ingest/model.ts');
  const notice = modelNotice(open ? 'public' : 'internal');
  if (notice !== null) process.stderr.write(`rhyme: ${notice}\n`);
  const { target, batch } = await openHere();
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  process.once('SIGTERM', () => stop.abort());

  const count = { created: 0, replaced: 0, unchanged: 0, refused: 0, failed: 0 } satisfies Record<Ingested['outcome'], number>;
  let [findings, pruned] = [0, 0];
  const started = performance.now();
  let bar: ReturnType<typeof progress> | null = null;
  try {
    const options = {
      visibility: open ? ('public' as const) : ('internal' as const),
      target,
      keepNames,
      batch,
      organisation,
      signal: stop.signal,
    };
    for await (const file of ingestFiles(inputs, options)) {
      bar ??= progress('ingest', file.total);
      bar.step(basename(file.at));
      count[file.outcome] += 1;
      findings += file.findings;
      if (file.refusal !== null && !(quiet && file.outcome === 'refused')) {
        bar.end();
        process.stderr.write(`rhyme: ${file.refusal.reason}\n`);
      }
    }
    if (prune && !stop.signal.aborted) pruned = await pruneSources(inputs, target);
  } finally {
    bar?.end();
    await target.close();
  }
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  const total = outcomes.reduce((sum, outcome) => sum + count[outcome], 0);
  const written = count.created + count.replaced + pruned;
  if (json) process.stdout.write(`${JSON.stringify({ files: total, ...count, pruned, written, findings, seconds })}\n`);
  else {
    const parts = outcomes.map((outcome) => `${count[outcome]} ${outcome}`);
    process.stdout.write(
      `${total} files: ${parts.join(', ')}${prune ? `, ${pruned} pruned` : ''}; ${findings} findings written in ${seconds} s\n`,
    );
  }
  if (stop.signal.aborted) {
    process.stderr.write('rhyme: stopped; what was loaded stays, and the same command goes on from here\n');
    process.exitCode = exitCode.interrupted;
  } else if (count.failed > 0) process.exitCode = exitCode.failed;
}

/** `rhyme ingest`. */
export const ingest = new Command('ingest')
  .description('read reports and keep their findings in the graph; a second run writes nothing')
  .argument('<source...>', 'files, folders (read with everything below them), or - for standard input')
  .option('--public', 'anybody may see them; without it they are internal')
  .option('--organisation <name>', 'whose incidents these are, for reports that do not say it; give it at every run', organisationName)
  .option('--keep-names', 'store people by name, not as "responder 1"; secrets are masked all the same')
  .option('--prune', 'then remove what these folders no longer hold')
  .option('--quiet', 'do not list what was refused')
  .option('--json', 'the summary as JSON')
  .action(run);
