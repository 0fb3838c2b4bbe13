/** What resolvers hand to the resolvers below them, where it is not a row of a query. */
import type { IncidentEntry } from '../graph/queries/incident-entry.ts';
import type { FindingRow } from '../graph/queries/finding.ts';
import type { InteractionRow } from '../graph/queries/interaction.ts';
import type { placeOf } from '../graph/queries/match.ts';
import type { LookAlike } from '../graph/motifs/check-pattern.ts';
import type { Motif } from '../graph/motifs/motif.ts';
import type { OwnPattern } from '../graph/motifs/own.ts';
import type { Contrasted } from './discovery/contrast/contrast.ts';
import type { IncidenceRow } from './discovery/incidence-row.ts';
import type { Cell, Counted } from './discovery/matrix/matrix.ts';
import type { detectedBy } from './discovery/detected-by.ts';
import type { reliability } from './discovery/reliability.ts';
import type { Likeness as Alike, Space } from './discovery/similar/space.ts';
import type { CorpusCounts } from '../graph/queries/corpus.ts';
import type { IncidentFilter } from '../graph/queries/filter.ts';
import type { Discovered } from './discovery/discovered.ts';
import type { Page } from '../graph/queries/page.ts';
import type { PatternRow } from '../graph/queries/pattern.ts';
import type { SearchHit, SearchResult } from '../graph/queries/search.ts';
import type { SearchReason } from '../graph/queries/search-reasons.ts';

/** A pattern that holds in an incident. */
export type HeldPattern = { entry: IncidentEntry; pattern: PatternRow; confidence: number };
export type PatternEdge = HeldPattern & { cursor: string };
export type PatternPage = Omit<Page<unknown>, 'edges'> & { edges: PatternEdge[] };

/** One end of an interaction; `ref` is a finding of the incident. */
export type End = { interaction: string; end: 'source' | 'target'; phrase: string; ref: string | null; incident: string };

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

/** A page of the incidents that hold a discovered pattern, and one of them. */
export type MinedEdge = { cursor: string; entry: IncidentEntry; pattern: Discovered };
export type MinedPage = Omit<Page<unknown>, 'edges'> & { edges: MinedEdge[] };

/** An incident like another (`of`), with what the features that both have weigh. */
export type LikeEdge = {
  cursor: string;
  of: IncidentEntry;
  entry: IncidentEntry;
  likeness: Alike;
  shares: ReadonlyMap<string, number>;
  rarity: Space['rarity'];
};
/** A named pattern that holds in two incidents (ids). */
export type PatternOfTwo = { pattern: string; weight: number; of: string; other: string };

/** A contrast, with the incidents that it is about. */
export type ContrastState = Contrasted & { rows: readonly IncidenceRow[]; snapshot: string };
/** A cell, with what its incidents are counted in. */
export type MatrixPlace = Cell & { all: Counted };

/** What was counted of a corpus, and among which incidents. */
export type CorpusState = CorpusCounts & { filter: IncidentFilter };
export type ReliabilityCount = ReturnType<typeof reliability>;
export type Detected = ReturnType<typeof detectedBy>[number];
export type ListedIncident = { cursor: string; node: IncidentEntry };
