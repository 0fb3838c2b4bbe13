import type { Transaction } from '../engine.ts';
import { partition } from '../joins/partition.ts';
import { reached } from '../joins/stored.ts';
import type { StoredMember } from '../joins/stored.ts';
import { recordChanges } from './change.ts';
import { incidentId } from './ids.ts';
import { moveReports, settle } from './settle.ts';
import type { Move } from './settle.ts';

/** Where each report belongs that does not stand there: `all` must hold every report that is joined with any of them. */
export function movesOf(all: readonly StoredMember[]): Move[] {
  const named = partition(all);
  return all.flatMap(({ id, incident }) => {
    const to = incidentId(named.get(id) ?? id);
    return to === incident ? [] : [{ report: id, from: incident, to }];
  });
}

/** The incidents that moves touch. */
export const touchedBy = (moves: readonly Move[]): string[] => moves.flatMap(({ from, to }) => [from, to]);

/** Puts reports that something changed about, and all that are joined with them, under the incidents where they belong now; `touched` were changed besides. */
export async function rejoin(tx: Transaction, changed: readonly StoredMember[], touched: readonly string[], at: string): Promise<void> {
  const moves = movesOf([...changed, ...(await reached(tx, changed))]);
  await moveReports(tx, moves);
  const incidents = [...new Set([...touched, ...touchedBy(moves)])].toSorted();
  await settle(tx, incidents);
  await recordChanges(tx, incidents, at);
}
