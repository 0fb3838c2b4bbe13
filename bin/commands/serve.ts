import { Command } from 'commander';
import type { ServeOptions } from '../terminal/listen.ts';
import { announce, listen } from '../terminal/listen.ts';

/** `rhyme serve`: API and screens over the graph as it is. */
export const serve = new Command('serve')
  .description('serve the API (/graphql) and the screens (/) over the graph as it is')
  .option('--port <number>', 'port to listen on (default: PORT or 4400)')
  .option('--host <address>', 'address to bind; anything but loopback wants tokens (rhyme token add)', '127.0.0.1')
  .action(async (options: ServeOptions) => {
    const { serve: serveApi } = await import('../../api/serve.ts');
    announce(await serveApi(await listen(options)));
  });
