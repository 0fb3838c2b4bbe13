/** What resolvers hand to the resolvers below them, where it is not a row of a query. */
import type { IncidentEntry } from '../graph/queries/incident-entry.ts';
import type { FindingRow } from '../graph/queries/finding.ts';
import type { InteractionRow } from '../graph/queries/interaction.ts';
import type { placeOf } from '../graph/queries/match.ts';
import type { LookAlike } from '../graph/motifs/check-pattern.ts';
import type { Motif } from '../graph/motifs/motif.ts';
import type { OwnPattern } from '../graph/motifs/own.ts';
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

/** Under other names than GraphQL's, which the generated types take. */
export type Looked = Motif;
export type Likeness = LookAlike;
export type Own = OwnPattern;

/** A page of the incidents that a motif holds in; `entries` are all of them. */
export type MatchPage = Page<IncidentEntry> & { motif: Motif; entries: readonly IncidentEntry[]; snapshot: string };
/** An incident that a motif holds in, and where. */
export type MatchEdge = { cursor: string; entry: IncidentEntry; match: NonNullable<ReturnType<typeof placeOf>> };
export type BoundPart = { name: string; finding: FindingRow };
export type BoundLink = { from: string | null; to: string | null; interactions: InteractionRow[] };
