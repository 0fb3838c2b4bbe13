import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export type Run = { code: number | null; stdout: string; stderr: string };

/** Runs `rhyme` with these arguments in a folder, as a person would; `input` goes to standard input. */
export function rhyme(args: string[], { home, cwd = root, input = '' }: { home: string; cwd?: string; input?: string }): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`${root}bin/rhyme.mjs`, ...args], {
      cwd,
      env: { ...process.env, RHYME_HOME: home, RHYME_GRAPH: '' },
    });
    const run: Run = { code: null, stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (run.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (run.stderr += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...run, code }));
    child.stdin.end(input);
  });
}
