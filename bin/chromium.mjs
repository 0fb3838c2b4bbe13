/** Finds a Chromium for the browser tests, or brings Debian's where the machine lets us. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Path of a Chromium (CHROMIUM overrides), or null, with the cure on stderr. */
export function chromium() {
  const here = () => [process.env.CHROMIUM, ...places].find((place) => place && existsSync(place)) ?? null;
  if (here() === null && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    process.stderr.write('test: installing Chromium from the distribution …\n');
    const apt = (...args) =>
      spawnSync('apt-get', ['-qq', '-y', ...args], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    apt('update');
    apt('install', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
  }
  if (here() === null)
    process.stderr.write('test: no Chromium found. Install it (Debian: apt-get install chromium) or set CHROMIUM to its path.\n');
  return here();
}
