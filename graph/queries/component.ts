import { z } from 'zod';
import { anyFinding } from '../any-finding.ts';
import { technologies } from '../components/technologies.ts';
import type { Store, Viewer } from '../store.ts';
import { technologyId } from '../writes/ids.ts';
import { groupsOf, merges } from './merges.ts';
import type { Merge } from './merges.ts';
import { order } from './order.ts';

/** What a component is called; the most used alias first. */
export type Called = { id: string; name: string; aliases: string[] };
/** A component as the viewer knows it: of merged ones the id that stands for them, all their aliases, and what was said of which (by their names). */
export type ComponentRow = Called & { merged: NamedMerge[] };
export type NamedMerge = Merge & { names: readonly [component: string, other: string] };

const link = z.object({ id: z.string(), component: z.string() });
const phrased = z.object({ id: z.string(), phrase: z.string() });

const technologyNames = new Map(technologies.map(({ name }) => [technologyId(name), name]));

/** A way from what a report says to a component: who says so, as what, and in which words. */
export const ways = [
  { as: 'concerns', says: `(n:${anyFinding})-[k:CONCERNS]->(c:Component)`, seen: 'k', phrase: 'k.phrase' },
  { as: 'source', says: '(n:Interaction)-[:HAS_SOURCE]->(c:Component)', seen: 'n', phrase: 'n.source' },
  { as: 'target', says: '(n:Interaction)-[:HAS_TARGET]->(c:Component)', seen: 'n', phrase: 'n.target' },
] as const;

/** The components in these incidents, of merged ones (`said`: all merges that the viewer sees) the id that stands for them, by `concerns FINDING`, `source INTERACTION` and `target INTERACTION`. */
export async function componentsOf(
  store: Store,
  viewer: Viewer,
  incidents: readonly string[],
  said: readonly Merge[],
): Promise<Map<string, string>> {
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
  const groups = groupsOf(said);
  return new Map(links.flat().map(([from, component]) => [from, groups.get(component)?.[0] ?? component]));
}

/** The phrases of reports that the viewer may see for these components, each as often as it is said. */
async function phrasesOf(store: Store, viewer: Viewer, ids: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await Promise.all(
    ways.map(({ says, seen, phrase }) =>
      store.read(viewer, `MATCH ${says} WHERE c.id IN $ids AND ${seen}.visibility IN $visible RETURN c.id AS id, ${phrase} AS phrase`, {
        ids,
      }),
    ),
  );
  const byId = Map.groupBy(z.array(phrased).parse(rows.flat()), ({ id }) => id);
  return new Map([...byId].map(([id, each]) => [id, each.map(({ phrase }) => phrase)]));
}

/** What these are called together. */
function called(ids: readonly string[], phrases: ReadonlyMap<string, string[]>): Called {
  const aliases = mostUsed(ids.flatMap((id) => phrases.get(id) ?? []));
  const technology = ids.map((id) => technologyNames.get(id)).find((name) => name !== undefined);
  return { id: ids[0] ?? '', name: technology ?? aliases[0] ?? '', aliases };
}

const named = (said: readonly Merge[], phrases: ReadonlyMap<string, string[]>): NamedMerge[] =>
  said.map((merge) => ({ ...merge, names: [called([merge.component], phrases).name, called([merge.other], phrases).name] }));

/** These components (of merged ones any; `said`: all merges that the viewer sees) with every name that reports give them which the viewer may see; those without any are left out. */
export async function componentsById(
  store: Store,
  viewer: Viewer,
  ids: readonly string[],
  said: readonly Merge[],
): Promise<ComponentRow[]> {
  const groups = groupsOf(said);
  const whole = new Map(ids.map((id) => groups.get(id) ?? [id]).map((group) => [group[0], group]));
  const phrases = await phrasesOf(store, viewer, [...whole.values()].flat());
  return [...whole.values()].flatMap((group) => {
    const one = called(group, phrases);
    const merged = named(
      said.filter(({ component }) => group.includes(component)),
      phrases,
    );
    return one.aliases.length === 0 ? [] : [{ ...one, merged }];
  });
}

/** Every merge of components that the viewer knows both of, with their names. */
export async function namedMerges(store: Store, viewer: Viewer): Promise<NamedMerge[]> {
  const said = await merges(store, viewer);
  const phrases = await phrasesOf(
    store,
    viewer,
    said.flatMap(({ component, other }) => [component, other]),
  );
  return named(said, phrases);
}

/** Each of these by itself, as if nobody had merged any; those without a name that the viewer may see are left out. */
export async function unmergedById(store: Store, viewer: Viewer, ids: readonly string[]): Promise<Called[]> {
  const phrases = await phrasesOf(store, viewer, ids);
  return ids.flatMap((id) => (phrases.has(id) ? [called([id], phrases)] : []));
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
