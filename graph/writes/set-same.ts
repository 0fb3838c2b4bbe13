import type { SameOutcome, SameRequest } from '../same.ts';
import type { Store } from '../store.ts';
import { recordChanges, waitInLine } from './change.ts';
import { removeUnnamed } from './merged-components.ts';

/**
 * Says that two components (by id) are one thing, or takes that back. What was said outlasts the reports that name them: it holds again
 * for the next one that does. Whether they are there, and whether the caller may see them, is the caller's to check.
 */
export async function setSame(store: Store, request: SameRequest): Promise<SameOutcome> {
  const { same, by, at } = request;
  const [one, two] = [request.component, request.other].toSorted() as [string, string];
  return await store.write(async (tx) => {
    await waitInLine(tx);
    const edge = 'MATCH (a:Component {id: $one})-[s:SAME_AS]->(b:Component {id: $two})';
    const [said] = await tx.run(`${edge} RETURN s.by AS by`, { one, two });
    if (same === (said !== undefined)) return 'unchanged';
    if (same) {
      for (const id of [one, two]) await tx.run('MERGE (c:Component {id: $id})', { id });
      await tx.run('MATCH (a:Component {id: $one}), (b:Component {id: $two}) CREATE (a)-[:SAME_AS {by: $by, at: $at}]->(b)', {
        one,
        two,
        by,
        at,
      });
    } else await tx.run(`${edge} DELETE s`, { one, two });
    const touched = await tx.run(
      'MATCH (i:Incident)-[:HAS]->(n)-[:CONCERNS|HAS_SOURCE|HAS_TARGET]->(c:Component) WHERE c.id IN $both RETURN DISTINCT i.id AS id ORDER BY id',
      { both: [one, two] },
    );
    await removeUnnamed(tx, [one, two]);
    const incidents = touched.map(({ id }) => String(id));
    if (incidents.length > 0) await recordChanges(tx, incidents, at);
    store.journal?.append([{ kind: 'same', report: null, request: { component: one, other: two, same, by, at } }]);
    return 'saved';
  });
}
