import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { encoderColumns } from '../encoder/columns.ts';
import { inputVersion } from '../encoder/encoder.ts';
import type { Encoded } from '../encoder/read.ts';
import { unheard } from '../encoder/unheard.ts';
import { encoderExamples } from './encoder-examples.ts';
import { foldCount } from './folds.ts';
import type { Labelled } from './gold.ts';
import type { Lone } from './written.ts';

const scripts = fileURLToPath(new URL('encoder/', import.meta.url));

/** Where to put the virtual environment and the readings of folds that are done: kept, so that a second run is quick. */
const home = join(tmpdir(), 'rhyme-train');

/** `python` of a virtual environment that holds what requirements.txt names; made anew where that file changed. `RHYME_TRAIN_PYTHON` names one that is there already. */
function python(say: (line: string) => void): string {
  const named = process.env['RHYME_TRAIN_PYTHON'];
  if (named !== undefined) return named;
  const wanted = readFileSync(join(scripts, 'requirements.txt'));
  const place = join(home, `venv-${createHash('sha256').update(wanted).digest('hex').slice(0, 12)}`);
  const done = join(place, 'done');
  const bin = join(place, 'bin', 'python');
  if (!existsSync(done)) {
    say(`installing Python packages in ${place}`);
    run('python3', ['-m', 'venv', '--clear', place]);
    run(bin, ['-m', 'pip', 'install', '--quiet', '-r', join(scripts, 'requirements.txt')]);
    writeFileSync(done, '');
  }
  return bin;
}

function run(command: string, args: readonly string[]): void {
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error(`${command} ${args.slice(0, 3).join(' ')} … failed: ${error?.message ?? `exit ${status}`}`);
}

/**
 * Trains the encoder in Python and writes it to `out` (null: only the folds). Gives what encoders that were trained on the other folds say of every
 * report's sentences. Throws where Python or its packages are missing.
 */
export function runEncoder(
  reports: readonly Labelled[],
  lone: readonly Lone[],
  out: string | null,
  trainedOn: string,
  say: (line: string) => void,
): Encoded[] {
  mkdirSync(home, { recursive: true });
  const data = mkdtempSync(join(home, 'data-'));
  const examples = encoderExamples(reports, lone);
  writeFileSync(join(data, 'examples.jsonl'), examples.map((example) => `${JSON.stringify(example)}\n`).join(''));
  writeFileSync(join(data, 'settings.json'), JSON.stringify({ columns: encoderColumns, folds: foldCount, inputVersion, trainedOn }));
  run(python(say), [
    join(scripts, 'train.py'),
    data,
    out ?? data,
    '--cache',
    join(home, 'folds'),
    ...(out === null ? ['--only-folds'] : []),
  ]);
  return split(reports, readFileSync(join(data, 'readings.bin')));
}

/** Rows of the matrix, report by report; what the encoder is not asked about is null, as it is in reading. */
function split(reports: readonly Labelled[], bytes: Buffer): Encoded[] {
  const width = encoderColumns.length;
  const all = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  let at = 0;
  return reports.map(({ sentences }) =>
    sentences.map((sentence) => {
      const row = all.slice(at, (at += width));
      return unheard(sentence) ? null : row;
    }),
  );
}
