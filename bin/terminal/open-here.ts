import type { Target } from '../../ingest/target.ts';

/** Where this command's writes go: to the server that has the graph open, in batches, or into the graph itself, one by one. */
export async function openHere(): Promise<{ target: Target; batch: number }> {
  const { serverTarget } = await import('../../api/server-target.ts');
  const server = await serverTarget();
  if (server !== null) return { target: server, batch: 20 };
  const { openTarget } = await import('../../ingest/target.ts');
  return { target: await openTarget(), batch: 1 };
}
