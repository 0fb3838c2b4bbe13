/** Runs a TypeScript file on the project's own Node 24, with this process's terminal, signals and exit code. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { node, root } from './install.mjs';

/** Never returns; the process ends with the child's exit code. */
export function handOver(file, args) {
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', `${root}${file}`, ...args], { stdio: 'inherit' });
  // Ctrl-C reaches both processes of the terminal's group: the child decides when to end, this one waits for it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => (signal === 'SIGINT' && process.stdin.isTTY ? undefined : child.kill(signal)));
  child.on('error', (error) => {
    process.stderr.write(`rhyme: ${node} does not start: ${error.message}. Remove node_modules and try again.\n`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal ?? 'SIGTERM'] ?? 0)));
}
