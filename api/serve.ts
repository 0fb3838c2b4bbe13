import { homeFolder } from '../graph/home.ts';
import type { Store } from '../graph/store.ts';
import { openStore } from '../graph/store.ts';
import { startServer } from './server.ts';

type Options = {
  port: number;
  host: string;
  /** Folder of the built screens. */
  uiDir: string;
  /** Runs on the open store before the server listens. */
  prepare?: (store: Store) => Promise<unknown>;
};

/** Opens the graph that the environment names and serves it; closing the server closes the graph. */
export async function serve({ port, host, uiDir, prepare }: Options): Promise<{ url: string; close(): Promise<void> }> {
  const store = await openStore();
  try {
    await prepare?.(store);
    const server = await startServer({ store, port, host, uiDir, home: homeFolder() });
    return {
      url: server.url,
      async close() {
        await server.close();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}
