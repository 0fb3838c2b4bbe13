import { z } from 'zod';
import { anyFinding } from '../any-finding.ts';
import type { Store, Viewer } from '../store.ts';
import { order } from './order.ts';

/** Two components (ids) that a person said to be one; `at` is an ISO instant. */
export type Merge = { component: string; other: string; by: string; at: string };

const merge = z.object({ component: z.string(), other: z.string(), by: z.string(), at: z.string() });

/** Whether some report that the viewer may see names it. */
const seen = (node: string): string =>
  `(EXISTS { MATCH (:${anyFinding})-[k:CONCERNS]->(${node}) WHERE k.visibility IN $visible } OR
    EXISTS { MATCH (x:Interaction)-[:HAS_SOURCE|HAS_TARGET]->(${node}) WHERE x.visibility IN $visible })`;

/** The merges between components that the viewer knows both of, in the order of their ids: one by way of a hidden third does not show. */
export async function merges(store: Store, viewer: Viewer): Promise<Merge[]> {
  const rows = await store.read(
    viewer,
    `MATCH (a:Component)-[s:SAME_AS]->(b:Component) WHERE ${seen('a')} AND ${seen('b')}
     RETURN a.id AS component, b.id AS other, s.by AS by, s.at AS at ORDER BY component, other`,
  );
  return z.array(merge).parse(rows);
}

/** For each component that is merged with others all of its group, in order; the first stands for them. */
export function groupsOf(said: readonly Pick<Merge, 'component' | 'other'>[]): Map<string, readonly string[]> {
  const groups = new Map<string, readonly string[]>();
  for (const { component, other } of said) {
    const both = new Set([...(groups.get(component) ?? [component]), ...(groups.get(other) ?? [other])]);
    const group = [...both].toSorted(order);
    for (const id of group) groups.set(id, group);
  }
  return groups;
}
