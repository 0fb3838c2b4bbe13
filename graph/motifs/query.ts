import type { Params } from '../engine.ts';

/** A read for `store.read`, which adds `$visible`. Every row names its `incident`. */
export type Query = { cypher: string; params: Params };
