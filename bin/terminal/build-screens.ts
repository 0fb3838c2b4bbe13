import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Builds the screens into `dist` unless they were built from these very sources. */
export async function buildScreens(dist: string): Promise<void> {
  const hash = createHash('sha256');
  const sources = globSync(['ui/**/*', 'package-lock.json'], { cwd: root, exclude: (name) => name === 'ui/dist' || name === 'dist' });
  for (const file of sources.filter((name) => /\.\w+$/.test(name)).toSorted()) hash.update(file).update(readFileSync(`${root}${file}`));
  const [stamp, now] = [`${dist}/.built-from`, hash.digest('hex')];
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  process.stderr.write('rhyme: building the screens …\n');
  const { build } = await import('vite');
  await build({ configFile: `${root}ui/vite.config.ts`, root: `${root}ui`, logLevel: 'warn' });
  writeFileSync(stamp, now);
}
