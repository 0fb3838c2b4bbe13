/** What resolvers hand to the resolvers below them, where it is not a row of a query. */
import type { IncidentEntry } from '../graph/queries/incident-entry.ts';
import type { Page } from '../graph/queries/page.ts';
import type { PatternRow } from '../graph/queries/pattern.ts';
import type { SearchHit, SearchResult } from '../graph/queries/search.ts';
import type { SearchReason } from '../graph/queries/search-reasons.ts';

/** A pattern that holds in an incident. */
export type HeldPattern = { entry: IncidentEntry; pattern: PatternRow; confidence: number };
export type PatternEdge = HeldPattern & { cursor: string };
export type PatternPage = Omit<Page<unknown>, 'edges'> & { edges: PatternEdge[] };

/** One end of an interaction; `ref` is a finding of the incident. */
export type End = { phrase: string; ref: string | null; incident: string };

export type FoundEdge = { cursor: string; hit: SearchHit; reasons: SearchReason[] };
export type SearchPage = Omit<Page<unknown>, 'edges'> & Pick<SearchResult, 'facets' | 'widened'> & { edges: FoundEdge[] };
