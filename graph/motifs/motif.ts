import type { ConceptId, Effect, Facet, InteractionType, Outcome, PatternId, Role } from '../../schema/coded.ts';

/** A finding that a motif needs: any of these concepts (or any of a facet), with one of these attribute values where it names some. */
export type Part = { is: readonly (ConceptId | Facet)[]; role?: readonly Role[]; outcome?: readonly Outcome[]; effect?: readonly Effect[] };

/** An interaction that a motif needs; an end that is not named may be anything. */
export type Edge = { type: readonly InteractionType[]; from?: string; to?: string };

/** Findings that must all be there, and the interactions between them, in one incident. */
export type Shape = { parts: Readonly<Record<string, Part>>; edges?: readonly Edge[] };

/** A pattern holds where any of its shapes does. */
export type Motif = { id: PatternId; any: readonly Shape[] };
