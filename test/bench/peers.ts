/** The libraries that mining is measured beside: installed into a temporary folder, never into the project. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const python = ['pyfim==6.28', 'mlxtend==0.25.0', 'networkx==3.6.1', 'gspan-mining==0.2.3'];
const answer = z.object({ seconds: z.number(), count: z.number(), hash: z.string() });

/** What a peer found, as a count and the SHA-256 of its sorted lines, and the processor seconds that its algorithm took. */
export type Told = z.infer<typeof answer>;
/** Runs a peer, or says what is missing and what cures it. */
export type Peer = (...args: (string | number)[]) => Told | { missing: string };

const run = (command: string, args: string[], cwd?: string) =>
  spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28, ...(cwd === undefined ? {} : { cwd }) });

/** The last error that a command told, or the last that it said; a command that is not there says nothing at all. */
function lastLine(said: string | null): string {
  const lines = said?.trim().split('\n') ?? [];
  return lines.findLast((one) => one.includes('Error')) || lines.at(-1) || 'it said nothing';
}

function told(command: string, args: string[]): Told | { missing: string } {
  const { status, stdout, stderr } = run(command, args);
  if (status !== 0)
    return {
      missing: `${command} ${args.join(' ')} failed: ${lastLine(stderr)}; remove the folder that it stands in, and it is installed anew`,
    };
  return answer.parse(JSON.parse(stdout));
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
  return (...args) => told(interpreter, [here('peers.py'), ...args.map(String)]);
}

function nodePeer(folder: string): Peer {
  const at = join(folder, 'npm');
  if (!existsSync(join(at, 'node_modules/node-fpgrowth'))) {
    mkdirSync(at, { recursive: true });
    writeFileSync(join(at, 'package.json'), '{"private": true}');
    if (run('npm', ['install', '--no-audit', '--no-fund', 'node-fpgrowth@1.2.1'], at).status !== 0)
      return () => ({ missing: 'node-fpgrowth 1.2.1 from npm: check that npm is there (it comes with Node) and the network' });
  }
  return (...args) => told(process.execPath, [here('fpgrowth.mjs'), at, ...args.map(String)]);
}
