import type { Params, Transaction, Value } from '../engine.ts';

/** A write whose rows nobody waits for. */
export type Statement = { cypher: string; params: Params };

/** A statement over rows; none for no rows, as an empty list has no type in LadybugDB. */
export const each = (rows: readonly Record<string, Value>[], cypher: string): Statement[] =>
  rows.length === 0 ? [] : [{ cypher: `UNWIND $rows AS row ${cypher}`, params: { rows } }];

/** Runs statements in order, without waiting for one before the next is sent: a round trip each is what a server far away costs. */
export async function runAll(tx: Transaction, statements: readonly Statement[]): Promise<void> {
  await Promise.all(statements.map(({ cypher, params }) => tx.run(cypher, params)));
}
