import { z } from 'zod';
import { anyFinding } from '../any-finding.ts';
import { technologies } from '../components/technologies.ts';
import type { Store, Viewer } from '../store.ts';
import { technologyId } from '../writes/ids.ts';
import { order } from './order.ts';

/** A component as the viewer knows it. */
export type ComponentRow = { id: string; name: string; aliases: string[] };

const link = z.object({ id: z.string(), component: z.string() });
const said = z.object({ id: z.string(), phrase: z.string() });

const technologyNames = new Map(technologies.map(({ name }) => [technologyId(name), name]));

/** A way from what a report says to a component: who says so, as what, and in which words. */
const ways = [
  { as: 'concerns', says: `(n:${anyFinding})-[k:CONCERNS]->(c:Component)`, seen: 'k', phrase: 'k.phrase' },
  { as: 'source', says: '(n:Interaction)-[:HAS_SOURCE]->(c:Component)', seen: 'n', phrase: 'n.source' },
  { as: 'target', says: '(n:Interaction)-[:HAS_TARGET]->(c:Component)', seen: 'n', phrase: 'n.target' },
] as const;

/** The components in these incidents, by `concerns FINDING`, `source INTERACTION` and `target INTERACTION`. */
export async function componentsOf(store: Store, viewer: Viewer, incidents: readonly string[]): Promise<Map<string, string>> {
  const links = await Promise.all(
    ways.map(async ({ as, says, seen }) => {
      const where = `i.id IN $incidents AND ${seen}.visibility IN $visible`;
      const rows = await store.read(viewer, `MATCH (i:Incident)-[:HAS]->${says} WHERE ${where} RETURN n.id AS id, c.id AS component`, {
        incidents,
      });
      return z
        .array(link)
        .parse(rows)
        .map(({ id, component }) => [`${as} ${id}`, component] as const);
    }),
  );
  return new Map(links.flat());
}

/** These components with every name that reports give them which the viewer may see; those without any are left out. */
export async function componentsById(store: Store, viewer: Viewer, ids: readonly string[]): Promise<ComponentRow[]> {
  const rows = await Promise.all(
    ways.map(({ says, seen, phrase }) =>
      store.read(viewer, `MATCH ${says} WHERE c.id IN $ids AND ${seen}.visibility IN $visible RETURN c.id AS id, ${phrase} AS phrase`, {
        ids,
      }),
    ),
  );
  const phrases = Map.groupBy(z.array(said).parse(rows.flat()), ({ id }) => id);
  return [...phrases].map(([id, named]) => {
    const aliases = mostUsed(named.map(({ phrase }) => phrase));
    return { id, name: technologyNames.get(id) ?? aliases[0] ?? '', aliases };
  });
}

/** Phrases that differ in more than their case, the most frequent first, then the shorter; of its writings the most frequent stands for a phrase. */
function mostUsed(phrases: readonly string[]): string[] {
  const ranked = (among: readonly string[], same: (phrase: string) => string) =>
    [...Map.groupBy(among, same).values()].toSorted(
      (a, b) => b.length - a.length || (a[0] ?? '').length - (b[0] ?? '').length || order(a[0] ?? '', b[0] ?? ''),
    );
  const written = ranked(phrases.toSorted(order), (phrase) => phrase).flat();
  return ranked(written, (phrase) => phrase.toLowerCase()).flatMap(([first]) => first ?? []);
}
