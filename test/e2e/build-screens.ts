import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '../..');

/** Builds the screens into `outDir`: as they are shipped, or with the checks of React and Apollo, which warn in the console. */
export async function buildScreens(outDir: string, kind: 'shipped' | 'checked'): Promise<void> {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = kind === 'shipped' ? 'production' : 'development';
  try {
    await build({ configFile: join(root, 'ui/vite.config.ts'), logLevel: 'error', build: { outDir, emptyOutDir: true } });
  } finally {
    process.env['NODE_ENV'] = before;
  }
}
