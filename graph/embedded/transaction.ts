import type { Transaction } from '../engine.ts';
import { GraphError } from '../error.ts';
import type { Session } from './session.ts';
import { seqBy } from './synced-text.ts';
import type { TextStep } from './text-index.ts';

/** A committed transaction: what it returned, what is left to do for full text, and the graph's seq after it. */
export type Committed<T> = { result: T; steps: TextStep[]; seq: number };

/** Runs `work` in one LadybugDB transaction on the session that writes; if anything fails, nothing is stored. */
export async function transact<T>(session: Session, work: (tx: Transaction) => Promise<T>): Promise<Committed<T>> {
  const steps: TextStep[] = [];
  let broken: unknown = null;
  let last: Promise<unknown> = Promise.resolve();
  const tx: Transaction = {
    run(cypher, params) {
      const rows = last.then(async () => {
        // LadybugDB may end a transaction when a statement fails; what came after would be stored by itself
        if (broken !== null) throw new GraphError('QUERY_FAILED', 'an earlier statement of this transaction failed', broken);
        try {
          return await session.run(cypher, params);
        } catch (error) {
          broken = error;
          throw error;
        }
      });
      last = rows.catch(() => undefined);
      return rows;
    },
    index: (rows) => void steps.push({ index: rows }),
    unindex: (incidents) => void steps.push({ unindex: incidents }),
  };
  await session.run('BEGIN TRANSACTION');
  try {
    const result = await work(tx);
    await last;
    if (broken !== null) throw broken;
    const seq = await seqBy((cypher) => session.run(cypher));
    await session.run('COMMIT');
    return { result, steps, seq };
  } catch (error) {
    await last;
    // where the statement that failed was run, it has ended the transaction itself; where it was not even understood, it has not
    await session.run('ROLLBACK').catch(() => undefined);
    throw error;
  }
}
