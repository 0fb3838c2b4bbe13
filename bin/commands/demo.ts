import { Command } from 'commander';
import { UsageError } from '../terminal/exit.ts';
import type { ServeOptions } from '../terminal/listen.ts';
import { announce, listen } from '../terminal/listen.ts';

type Options = ServeOptions & { yes?: boolean };

async function run(options: Options): Promise<void> {
  // The bundle belongs in a graph of its own: nobody wants strangers' incidents in a team's database by accident.
  if (process.env['RHYME_GRAPH'] && !options.yes) {
    throw new UsageError(
      'RHYME_GRAPH names a Neo4j, and demo would write the bundled corpus into it. Add --yes to do so, or unset RHYME_GRAPH.',
    );
  }
  const { serve: serveApi } = await import('../../api/serve.ts');
  const { loadBundle } = await import('../../ingest/load-bundle.ts');
  const server = await serveApi({ ...(await listen(options)), prepare: loadBundle });
  announce(server);
}

/** `rhyme demo` (`npm start`): the bundled corpus, then serve. */
export const demo = new Command('demo')
  .description('load the bundled corpus and serve it: what `npm start` does')
  .option('--port <number>', 'port to listen on (default: PORT or 4400)')
  .option('--host <address>', 'address to bind; anything but loopback wants tokens', '127.0.0.1')
  .option('--yes', 'write into the Neo4j that RHYME_GRAPH names')
  .action(run);
