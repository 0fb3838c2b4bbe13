/** The libraries that mining is measured beside: installed into a temporary folder, never into the project. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { lastLine, whyNot } from './why-not.ts';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const python = ['pyfim==6.28', 'mlxtend==0.25.0', 'networkx==3.6.1', 'gspan-mining==0.2.3'];
const answer = z.object({ seconds: z.number(), count: z.number(), hash: z.string() });

/** What a peer found, as a count and the SHA-256 of its sorted lines, and the processor seconds that its algorithm took. */
export type Told = z.infer<typeof answer>;
/** Runs a peer, or says what is missing and what cures it. */
export type Peer = (...args: (string | number)[]) => Told | { missing: string };

const run = (command: string, args: string[], cwd?: string) =>
  spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28, ...(cwd === undefined ? {} : { cwd }) });

/** What a peer answers that stands in `folder`. */
function told(folder: string, command: string, args: string[]): Told | { missing: string } {
  const ended = run(command, args);
  if (ended.status !== 0) return { missing: whyNot([command, ...args].join(' '), folder, ended) };
  return answer.parse(JSON.parse(ended.stdout));
}

/** Makes the folder (RHYME_BENCH, or one in the machine's temporary folder) and installs what is not there yet. */
export function installPeers(): { python: Peer; node: Peer; folder: string } {
  const folder = process.env['RHYME_BENCH'] ?? join(tmpdir(), 'rhyme-bench');
  mkdirSync(folder, { recursive: true });
  return { python: pythonPeers(folder), node: nodePeer(folder), folder };
}

function pythonPeers(folder: string): Peer {
  const interpreter = join(folder, 'venv/bin/python');
  const done = join(folder, 'venv/installed');
  const broken =
    (what: string): Peer =>
    () => ({ missing: what });
  if (!existsSync(done)) {
    if (run('python3', ['-m', 'venv', join(folder, 'venv')]).status !== 0)
      return broken('python3 with its venv module: install Python 3.9 or later (on Debian: apt-get install python3-venv)');
    const { status, stderr } = run(interpreter, ['-m', 'pip', 'install', '--quiet', ...python]);
    if (status !== 0)
      return broken(`${python.join(', ')} from PyPI: ${lastLine(stderr)}; check the network, pyfim also wants a C compiler`);
    writeFileSync(done, python.join('\n'));
  }
  return (...args) => told(join(folder, 'venv'), interpreter, [here('peers.py'), ...args.map(String)]);
}

function nodePeer(folder: string): Peer {
  const at = join(folder, 'npm');
  if (!existsSync(join(at, 'node_modules/node-fpgrowth'))) {
    mkdirSync(at, { recursive: true });
    writeFileSync(join(at, 'package.json'), '{"private": true}');
    if (run('npm', ['install', '--no-audit', '--no-fund', 'node-fpgrowth@1.2.1'], at).status !== 0)
      return () => ({ missing: 'node-fpgrowth 1.2.1 from npm: check that npm is there (it comes with Node) and the network' });
  }
  return (...args) => told(at, process.execPath, [here('fpgrowth.mjs'), at, ...args.map(String)]);
}
