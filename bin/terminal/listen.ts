import { fileURLToPath } from 'node:url';
import { buildScreens } from './build-screens.ts';
import { UsageError } from './exit.ts';

export type ServeOptions = { port?: string; host: string };
export type Server = { url: string; close(): Promise<void> };

const uiDir = fileURLToPath(new URL('../../ui/dist', import.meta.url));

/** What the server needs to listen: port and host checked, the screens built. */
export async function listen({ port, host }: ServeOptions): Promise<{ port: number; host: string; uiDir: string }> {
  const wanted = port ?? process.env['PORT'] ?? '4400';
  const number = Number(wanted);
  if (!Number.isInteger(number) || number < 0 || number > 65535) {
    throw new UsageError(`port ${JSON.stringify(wanted)} is not a number from 0 to 65535 (--port or PORT; 0 takes any free one)`);
  }
  await buildScreens(uiDir);
  return { port: number, host, uiDir };
}

/** Prints the address and closes the server on Ctrl-C or SIGTERM, with nothing half-written. */
export function announce(server: Server): void {
  process.stdout.write(`Rhyme is at ${server.url} (API: ${new URL('/graphql', server.url).href}). Ctrl-C ends it.\n`);
  const end = () => {
    server.close().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`rhyme: ${String(error)}\n`);
        process.exit(1);
      },
    );
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}
