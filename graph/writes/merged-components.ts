import type { Transaction } from '../engine.ts';

const unnamed = 'MATCH (c:Component) WHERE c.id IN $components AND NOT (c)<-[:CONCERNS|HAS_SOURCE|HAS_TARGET]-()';

/** Removes those of the components that no report names any more; one that a person merged waits for the next report that names it. */
export async function removeUnnamed(tx: Transaction, components: readonly string[]): Promise<void> {
  if (components.length > 0) await tx.run(`${unnamed} AND NOT (c)-[:SAME_AS]-(:Component) DETACH DELETE c`, { components });
}

/** Takes back what was said of those of the components that no report names any more, and returns their ids: nothing of a forgotten report is kept. */
export async function forgetMerges(tx: Transaction, components: readonly string[]): Promise<string[]> {
  if (components.length === 0) return [];
  const gone = (await tx.run(`${unnamed} RETURN c.id AS id ORDER BY id`, { components })).map(({ id }) => String(id));
  if (gone.length === 0) return [];
  const others = await tx.run('MATCH (c:Component)-[:SAME_AS]-(o:Component) WHERE c.id IN $gone RETURN DISTINCT o.id AS id', { gone });
  // LadybugDB deletes in a direction only
  for (const edge of ['(c:Component)-[s:SAME_AS]->(:Component)', '(c:Component)<-[s:SAME_AS]-(:Component)'])
    await tx.run(`MATCH ${edge} WHERE c.id IN $gone DELETE s`, { gone });
  await removeUnnamed(
    tx,
    others.map(({ id }) => String(id)),
  );
  return gone;
}
