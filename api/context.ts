import type { Catalogue } from '../graph/queries/catalogue.ts';
import { catalogue } from '../graph/queries/catalogue.ts';
import type { OwnPattern } from '../graph/motifs/own.ts';
import type { Store, Viewer } from '../graph/store.ts';
import type { Access } from './auth/access.ts';
import type { Loaders } from './loaders.ts';
import { createLoaders } from './loaders.ts';

/** What a request's resolvers work with. */
export type Context = {
  store: Store;
  access: Access;
  viewer: Viewer;
  loaders: Loaders;
  /** The owner's own patterns. */
  own: readonly OwnPattern[];
  /** Aborted when the asker has gone; absent where that cannot be known. */
  signal: AbortSignal | undefined;
  /** The graph's state for the whole request: everything in one answer is of one state. */
  state(): Promise<Catalogue>;
  /** After a write: the rest of the request sees it. */
  renew(): void;
};

/** A context for one request. */
export function createContext(store: Store, access: Access, own: readonly OwnPattern[] = [], signal?: AbortSignal): Context {
  const viewer: Viewer = { level: access.level };
  let state: Promise<Catalogue> | null = null;
  const loaders = (): Loaders => createLoaders(store, viewer, async () => (await context.state()).merges);
  const context: Context = {
    store,
    access,
    viewer,
    loaders: loaders(),
    own,
    signal,
    state: () => (state ??= catalogue(store, viewer)),
    renew() {
      state = null;
      context.loaders = loaders();
    },
  };
  return context;
}
