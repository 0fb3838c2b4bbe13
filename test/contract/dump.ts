import type { Engine } from '../../graph/engine.ts';
import { nodeTables, relationshipTables } from '../../schema/model.ts';

const fields = (alias: string, names: readonly string[]) => names.map((name) => `${alias}.${name} AS ${name}`).join(', ');

/** Everything in a graph, one line a node or relationship, sorted; without Meta and Change, which tell its history. */
export async function dump(engine: Engine): Promise<string[]> {
  const lines: string[] = [];
  for (const { label, properties } of nodeTables) {
    if (label === 'Meta' || label === 'Change') continue;
    const rows = await engine.read(`MATCH (n:${label}) RETURN ${fields('n', Object.keys(properties))}`);
    for (const row of rows) lines.push(`${label} ${JSON.stringify(row)}`);
  }
  for (const { type, pairs, properties } of relationshipTables) {
    for (const [from, to] of pairs) {
      const own = Object.keys(properties);
      const rows = await engine.read(
        `MATCH (a:${from})-[r:${type}]->(b:${to}) RETURN a.id AS a, b.id AS b${own.length > 0 ? `, ${fields('r', own)}` : ''}`,
      );
      for (const row of rows) lines.push(`${type} ${from} ${to} ${JSON.stringify(row)}`);
    }
  }
  return lines.toSorted();
}

/** The lines of one dump that the other lacks, both ways. */
export function difference(before: readonly string[], after: readonly string[]): { gone: string[]; come: string[] } {
  const [old, now] = [new Set(before), new Set(after)];
  return { gone: before.filter((line) => !now.has(line)), come: after.filter((line) => !old.has(line)) };
}
