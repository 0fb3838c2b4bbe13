import { z } from 'zod';
import { componentKey } from '../components/component-key.ts';
import type { Store, Viewer } from '../store.ts';
import { unmergedById, ways } from './component.ts';
import type { Called } from './component.ts';

/** A component that a name may mean, with what tells it from others: whose it is, and in how many incidents. */
export type Candidate = Called & { organisations: string[]; incidents: number };

const place = z.object({ id: z.string(), phrase: z.string(), incident: z.string(), organisation: z.string().nullable() });
type Place = z.infer<typeof place>;

/** Every phrase that the viewer may see for a component, with its incident and whose that was. */
async function places(store: Store, viewer: Viewer): Promise<Place[]> {
  const rows = await Promise.all(
    ways.map(({ says, seen, phrase }) =>
      store.read(
        viewer,
        `MATCH (i:Incident)-[:HAS]->${says} WHERE ${seen}.visibility IN $visible
         OPTIONAL MATCH (i)-[a:AT]->(:Organisation) WHERE a.visibility IN $visible
         RETURN c.id AS id, ${phrase} AS phrase, i.id AS incident, a.name AS organisation`,
      ),
    ),
  );
  return z.array(place).parse(rows.flat());
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];

/** The places of the components that are called so: by id, or by a phrase that is this one but for case, number and what opens it. */
function meant(all: readonly Place[], name: string): Place[] {
  const [lower, { key }] = [name.toLowerCase(), componentKey(name)];
  const same = (phrase: string) => phrase.toLowerCase() === lower || componentKey(phrase).key === key;
  const ids = new Set(all.filter(({ id, phrase }) => id === name || same(phrase)).map(({ id }) => id));
  return all.filter(({ id }) => ids.has(id));
}

/** The places of the components whose names have a word of this one; those that have the most of them only. */
function near(all: readonly Place[], name: string): Place[] {
  const words = new Set(wordsOf(name));
  const shared = new Map<string, number>();
  for (const { id, phrase } of all) {
    const number = new Set(wordsOf(phrase).filter((word) => words.has(word))).size;
    if (number > (shared.get(id) ?? 0)) shared.set(id, number);
  }
  const most = Math.max(...shared.values());
  return all.filter(({ id }) => shared.get(id) === most);
}

async function candidates(store: Store, viewer: Viewer, among: readonly Place[]): Promise<Candidate[]> {
  const byId = Map.groupBy(among, ({ id }) => id);
  const known = await unmergedById(store, viewer, [...byId.keys()].toSorted());
  return known
    .map((called) => {
      const here = byId.get(called.id) ?? [];
      const organisations = [...new Set(here.flatMap(({ organisation }) => organisation ?? []))].toSorted();
      return { ...called, organisations, incidents: new Set(here.map(({ incident }) => incident)).size };
    })
    .toSorted((a, b) => b.incidents - a.incidents); // the order of ids stays among equals
}

/** The components, merged or not, that an id, name or alias means, and where there are none those with names near it; the most used first. */
export async function componentsCalled(store: Store, viewer: Viewer, name: string): Promise<{ found: Candidate[]; near: Candidate[] }> {
  const all = await places(store, viewer);
  const found = meant(all, name.trim());
  if (found.length > 0) return { found: await candidates(store, viewer, found), near: [] };
  return { found: [], near: await candidates(store, viewer, near(all, name)) };
}
