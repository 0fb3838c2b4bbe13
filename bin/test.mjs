/** `npm test`: static checks, then every test, real Neo4j and real browser included. The last line counts passed, failed and skipped. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { chromium } from './chromium.mjs';
import { installEncoder } from './install-encoder.mjs';
import { install, root } from './install.mjs';

install();
installEncoder('extract');
const bin = `${root}node_modules/.bin`;
const env = { ...process.env, PATH: `${bin}:${process.env.PATH}`, NO_UPDATE_NOTIFIER: '1' };
const browser = chromium();
if (browser !== null) env.CHROMIUM = browser;

const only = process.argv.slice(2);
const count = { passed: 0, failed: 0, skipped: 0 };

/**
 * Each is one check: it passes without output, or fails with its own.
 * @type {[name: string, command: string, args: string[]][]}
 */
const checks = [
  ['types', 'tsc', ['--noEmit']],
  ['lint', 'oxlint', ['--type-aware', '--deny-warnings', '.']],
  ['format', 'oxfmt', ['--check', '.']],
  ['unused code', 'knip', []],
];
if (only.length === 0) {
  for (const [name, command, args] of checks) {
    const run = spawnSync(command, args, { cwd: root, env, encoding: 'utf8' });
    const output = run.stdout + run.stderr + (run.error?.message ?? '');
    const passed = run.status === 0;
    count[passed ? 'passed' : 'failed'] += 1;
    console.log(passed ? `✓ ${name}` : `✗ ${name}\n${output}`);
  }
}

const report = `${root}test/output/vitest.json`;
mkdirSync(`${root}test/output`, { recursive: true });
rmSync(report, { force: true });
const vitest = spawnSync('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...only], {
  cwd: root,
  env,
  stdio: 'inherit',
});
if (existsSync(report)) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  count.passed += numPassedTests;
  // A file that does not even load has no tests to count: it is one failure.
  count.failed += numFailedTests + testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  count.skipped += numPendingTests + numTodoTests;
} else count.failed += 1;
if (vitest.status !== 0 && count.failed === 0) count.failed += 1;
if (env.CI && count.skipped > 0) console.log(`test: ${count.skipped} skipped, and CI takes none`);

console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
process.exit(count.failed > 0 || (env.CI && count.skipped > 0) ? 1 : 0);
