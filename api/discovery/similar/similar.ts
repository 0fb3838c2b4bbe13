import type { Catalogue } from '../../../graph/queries/catalogue.ts';
import { once } from '../../../graph/queries/catalogue.ts';
import type { Store, Viewer } from '../../../graph/store.ts';
import { profiles } from './profiles.ts';
import type { Likeness, Space } from './space.ts';
import { space } from './space.ts';

/** From here on two incidents are one, told twice: most of their words are the same. */
const sameTelling = 0.8;
/** So many of the best are looked through for tellings of one incident. */
const lookedThrough = 60;

/** The incidents of one state in a space, built once a state. */
export const spaceOf = (store: Store, viewer: Viewer, state: Catalogue): Promise<Space> =>
  once(state, 'similar', async () => {
    const { profiles: all, words } = await profiles(store, viewer, state);
    return space(all, words);
  });

/**
 * The incidents like one, the most alike first; null if it is not there. Another telling of the same incident is left out, and of several
 * tellings among the best only the best stays.
 */
export function similarTo(of: string, { alike, text }: Space): Likeness[] | null {
  const all = alike(of)?.filter((one) => one.text < sameTelling);
  if (all === undefined) return null;
  const kept: Likeness[] = [];
  for (const one of all.slice(0, lookedThrough))
    if (!kept.some(({ incident }) => text(incident, one.incident) >= sameTelling)) kept.push(one);
  return [...kept, ...all.slice(lookedThrough)];
}
