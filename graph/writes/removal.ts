import type { Store } from '../store.ts';
import { everything } from '../viewer.ts';
import { reached, storedMembers } from '../joins/stored.ts';
import { waitInLine } from './change.ts';
import { forgetMerges } from './merged-components.ts';
import { deleteOwnNodes, removeUnreferenced } from './own-nodes.ts';
import { rejoin } from './rejoin.ts';

export type Held = { report: string; incident: string; path: string };

/** The reports that a condition on `r` names. */
export async function heldBy(store: Store, condition: string, params: Record<string, string>): Promise<Held[]> {
  const rows = await store.read(
    everything,
    `MATCH (r:Report) WHERE ${condition} AND r.visibility IN $visible RETURN r.id AS report, r.incident AS incident, r.path AS path ORDER BY report`,
    params,
  );
  return rows.map((row) => ({ report: String(row['report']), incident: String(row['incident']), path: String(row['path']) }));
}

/** Removes reports with all that is theirs, their reviews and journal entries too, in one transaction; what was joined with them stands on its own, and a merge goes with the last report that names a component of it. Returns their ids. */
export async function removeReports(store: Store, held: readonly Held[], at: string): Promise<string[]> {
  if (held.length === 0) return [];
  const reports = held.map((each) => each.report);
  const incidents = [...new Set(held.map((each) => each.incident))];
  await store.write(async (tx) => {
    await waitInLine(tx);
    const joined = await reached(tx, await storedMembers(tx, reports));
    const shared = await deleteOwnNodes(tx, reports, incidents);
    await tx.run('MATCH (v:Review) WHERE v.report IN $reports DETACH DELETE v', { reports });
    await tx.run('MATCH (a:Apart) WHERE a.report IN $reports DETACH DELETE a', { reports });
    await rejoin(tx, joined, incidents, at);
    const unnamed = await forgetMerges(tx, shared.components);
    await removeUnreferenced(tx, shared);
    // before the commit: after a crash here the report can be forgotten again, while the other way round a rebuild would bring it back
    store.journal?.erase(reports, unnamed);
  });
  return reports;
}
