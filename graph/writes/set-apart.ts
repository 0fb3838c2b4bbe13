import type { ApartRequest } from '../apart.ts';
import { reached, storedMembers } from '../joins/stored.ts';
import type { Store } from '../store.ts';
import { waitInLine } from './change.ts';
import { rejoin } from './rejoin.ts';

/** Sets a report apart from the others of its incident, or lets it be joined again. False, and nothing written, if there is no such report. Whether the caller may see it is the caller's to check. */
export async function setApart(store: Store, request: ApartRequest): Promise<boolean> {
  const { report, apart, by, at } = request;
  return await store.write(async (tx) => {
    await waitInLine(tx);
    const before = await storedMembers(tx, [report]);
    const [member] = before;
    if (member === undefined) return false;
    const others = await reached(tx, before);
    if (apart) await tx.run('MERGE (a:Apart {report: $report}) SET a.by = $by, a.at = $at', { report, by, at });
    else await tx.run('MATCH (a:Apart {report: $report}) DETACH DELETE a', { report });
    await rejoin(tx, [{ ...member, apart }, ...others], [member.incident], at);
    store.journal?.append([{ kind: 'apart', report, request }]);
    return true;
  });
}
