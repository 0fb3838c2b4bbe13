/** Brings the packages that package-lock.json names, once; runs on Node 20 and later, before anything is installed. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const node = `${root}node_modules/.bin/node`;
const stamp = `${root}node_modules/.rhyme-installed`;
const turn = `${root}.rhyme-installing`;

/** Is the process that wrote the turn file still there? A file that vanished meanwhile is nobody's. */
function taken() {
  try {
    process.kill(Number(readFileSync(turn, 'utf8')), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Waits until no other process installs here: two at once would take each other's packages away. */
function takeTurn() {
  for (let waited = false; ; waited = true) {
    try {
      writeFileSync(turn, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (!taken()) rmSync(turn, { force: true });
    else if (!waited) process.stderr.write('rhyme: waiting for another start that is installing packages …\n');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
}

/** Installs if the lockfile is not the one last installed; ends the process with a clear message where npm fails. */
export function install() {
  const lock = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');
  inTurn(
    () => existsSync(stamp) && readFileSync(stamp, 'utf8') === lock && existsSync(node),
    () => bring(lock),
  );
}

/** Runs `fetch` unless `there` says that it is done, while no other process installs here. */
export function inTurn(there, fetch) {
  if (there()) return;
  takeTurn();
  const leave = () => rmSync(turn, { force: true });
  process.once('exit', leave);
  if (!there()) fetch();
  process.off('exit', leave);
  leave();
}

/** Runs `npm ci` and notes which lockfile it was for. */
function bring(lock) {
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
