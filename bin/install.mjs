/** Brings the packages that package-lock.json names, once; runs on Node 20 and later, before anything is installed. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const node = `${root}node_modules/.bin/node`;
const stamp = `${root}node_modules/.rhyme-installed`;

/** Installs if the lockfile is not the one last installed; ends the process with a clear message where npm fails. */
export function install() {
  const lock = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock && existsSync(node)) return;
  process.stderr.write('rhyme: installing packages (once) …\n');
  // npm's own output would mix with ours; it is shown where it fails. The whole output goes to stderr: stdout is data.
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    process.stderr.write(
      `${npm.stdout ?? ''}${npm.stderr ?? ''}\nrhyme: \`npm ci\` failed in ${root}: ${npm.error?.message ?? `exit ${npm.status}`}. Is the npm registry reachable?\n`,
    );
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}
