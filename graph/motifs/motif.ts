/** A motif in its one validated form: what YAML and GraphQL are read into, the matcher walks and the compiler turns into Cypher. */
import type { Certainty, ConceptId, Effect, Facet, InteractionType, Outcome, Role } from '../../schema/coded.ts';

/** `optional`: told where it is there; `forbidden`: where it is there, the motif does not hold. */
export type Presence = 'required' | 'optional' | 'forbidden';

/**
 * A finding that a motif speaks of. Null asks for nothing; each list holds alternatives. Different parts stand for different findings, so
 * a forbidden part forbids a further finding besides those that the required parts stand for.
 */
export type Part = {
  name: string;
  presence: Presence;
  /** Those that its concepts and attributes leave. */
  facets: readonly Facet[];
  concepts: readonly ConceptId[] | null;
  role: readonly Role[] | null;
  outcome: readonly Outcome[] | null;
  effect: readonly Effect[] | null;
  certainty: readonly Certainty[] | null;
  /** The report's phrase, in small letters: one of these names, or with one of these words in it. */
  component: { is: readonly string[]; contains: readonly string[] } | null;
};

/**
 * An interaction between two parts, or a path of at most `within` of them, all of these types. An end that names no part may be anything.
 * An edge shares the presence of the part that is not required, where one of its ends is such.
 */
export type Edge = {
  /** Null for any type. */
  types: readonly InteractionType[] | null;
  from: string | null;
  to: string | null;
  /** Either end may be the source. */
  undirected: boolean;
  /** 1 to 4. Longer than 1 goes from `from` to `to` along the arrows; undirected, by interactions that share an end each with the next. */
  within: number;
  presence: Presence;
};

/** Findings that must all be there in one incident, with the interactions between them; parts without an edge need only be in the same incident. */
export type Shape = { parts: readonly Part[]; edges: readonly Edge[] };

/** Holds where any of its shapes does; the first that is surest is shown. */
export type Motif = { any: readonly Shape[] };

/** What keeps a question cheap; larger motifs are refused. `together`: required parts that may stand for one another and no edge ties. */
export const motifLimits = {
  alternatives: 8,
  parts: 6,
  edges: 8,
  within: 4,
  paths: 2,
  together: 3,
  names: 10,
  letters: 100,
  bytes: 64_000,
};
