import type { FindingRow } from '../../graph/queries/finding.ts';
import type { Loaders } from '../loaders.ts';

/** The finding of an incident that something else rests on; null for none, and for one that was rejected since. */
export async function liveFinding({ findings }: Loaders, incident: string, id: string | null): Promise<FindingRow | null> {
  if (id === null) return null;
  return (await findings.load(incident)).find((row) => row.id === id && row.status !== 'rejected') ?? null;
}
