/** Brings what runs the encoder, when a command first needs it: it is as large as all the rest together, and the start does without. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { inTurn, root } from './install.mjs';

const from = `${root}ingest/find/encoder/runtime/`;
const to = `${root}node_modules/.rhyme-encoder/`;
const stamp = `${to}.installed`;

/** Commands that read reports. */
const readers = new Set(['ingest', 'extract', 'evaluate']);

/**
 * Installs onnxruntime-node as its lockfile names it, where this command reads reports and it is not there yet; `RHYME_ENCODER=off` leaves it
 * alone. Where npm cannot, it says so, and reports are read without the encoder.
 */
export function installEncoder(command) {
  if (!readers.has(command) || process.env.RHYME_ENCODER === 'off') return;
  const lock = createHash('sha256')
    .update(readFileSync(`${from}package-lock.json`))
    .digest('hex');
  try {
    inTurn(
      () => existsSync(stamp) && readFileSync(stamp, 'utf8') === lock,
      () => bring(lock),
    );
  } catch (error) {
    process.stderr.write(`rhyme: the encoder’s runtime cannot be installed in ${to}: ${error.message}\n`);
  }
}

/** Runs `npm ci` and notes which lockfile it was for; throws where it cannot. */
function bring(lock) {
  process.stderr.write('rhyme: installing the encoder’s runtime (once, 110 MB) …\n');
  mkdirSync(to, { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) copyFileSync(from + name, to + name);
  const npm = spawnSync(
    'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--fetch-retries=1', '--fetch-retry-mintimeout=1000'],
    {
      cwd: to,
      encoding: 'utf8',
      shell: process.platform === 'win32',
      // Its install script looks for CUDA on a host of its own; all that we use is in the package.
      env: { ...process.env, ONNXRUNTIME_NODE_INSTALL: 'skip' },
    },
  );
  if (npm.status !== 0) throw npm.error ?? new Error(npm.stderr.trim().split('\n')[0] || `npm ci ended with exit code ${npm.status}`);
  writeFileSync(stamp, lock);
}
