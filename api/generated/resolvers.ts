// Generated from schema/sdl by `node api/generate.ts`; do not edit.
import type { DifferenceKind } from '../discovery/similar/explain.ts';
import type { Kind as DiscoveryKind } from '../discovery/discovered.ts';
import type { Warning as DiscoveryWarning } from '../discovery/discovered.ts';
import type { Facet } from '../../schema/generated/vocabulary.ts';
import type { Role } from '../../schema/generated/vocabulary.ts';
import type { Outcome } from '../../schema/generated/vocabulary.ts';
import type { Effect } from '../../schema/generated/vocabulary.ts';
import type { InteractionType } from '../../schema/generated/vocabulary.ts';
import type { Visibility } from '../../schema/coded.ts';
import type { Certainty } from '../../schema/coded.ts';
import type { Status as FindingStatus } from '../../schema/coded.ts';
import type { Origin } from '../enums.ts';
import type { Presence } from '../../graph/motifs/motif.ts';
import type { SearchPlace } from '../../graph/queries/search-reasons.ts';
import type { Verdict } from '../enums.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { BoundLink, BoundPart, ContrastState, CorpusState, Detected, MinedPage, MinedEdge, HeldPattern, End, Likeness, MatrixPlace, Looked, MatchPage, MatchEdge, Own, PatternPage, PatternEdge, ReliabilityCount, ListedIncident, SearchPage, FoundEdge, PatternOfTwo, LikeEdge } from '../parents.ts';
import type { ComponentRow, NamedMerge } from '../../graph/queries/component.ts';
import type { ConceptRow } from '../../graph/queries/vocabulary.ts';
import type { Compared } from '../discovery/contrast/contrast.ts';
import type { DifferenceRow, SharedConceptRow, SharedInteractionRow } from '../discovery/similar/explain.ts';
import type { PatternPart, Discovered } from '../discovery/discovered.ts';
import type { FindingRow } from '../../graph/queries/finding.ts';
import type { Held } from '../discovery/contrast/what-held.ts';
import type { IncidentEntry } from '../../graph/queries/incident-entry.ts';
import type { InteractionRow } from '../../graph/queries/interaction.ts';
import type { Margin } from '../discovery/matrix/matrix.ts';
import type { Edge, Part, Shape } from '../../graph/motifs/motif.ts';
import type { PatternRow } from '../../graph/queries/pattern.ts';
import type { PatternQuoteRow, QuoteRow } from '../../graph/queries/quote.ts';
import type { ReportRow } from '../../graph/queries/report.ts';
import type { TimelineEventRow } from '../../graph/queries/timeline.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** ISO 8601 calendar date, YYYY-MM-DD. */
  Date: { input: string; output: string; }
};

/** An object with a global id. */
export type Node = {
  /** Derived from content: the same input gives the same id. */
  id: Scalars['ID']['output'];
};

/** Relay's page information. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** More edges follow. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Always false: lists are paged forwards only. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge, null on an empty page. */
  startCursor: Maybe<Scalars['String']['output']>;
  /** Cursor of the last edge, null on an empty page. */
  endCursor: Maybe<Scalars['String']['output']>;
};

export type { Visibility };

export type { Origin };

/** What can be asked; every answer holds only what the viewer may see. What was asked wrongly comes back as an error with a `code` in its `extensions`. */
export type Query = {
  __typename?: 'Query';
  /** The vocabulary: 136 concepts in six facets, with counts of visible incidents. */
  concepts: Array<Concept>;
  /** The 21 named patterns, those that hold in most incidents first; equal counts by id. */
  patterns: Array<Pattern>;
  /** One named pattern by its id (`retry-sustained-overload`), null if there is none of that id. */
  pattern: Maybe<Pattern>;
  /** Your own patterns, by id; read from RHYME_HOME/patterns when the server started. None for a viewer of public reports. */
  ownPatterns: Array<OwnPattern>;
  /** Incidents that a motif holds in, the latest first; those without a date last, equal dates by id. Only likely findings are there. */
  match: MotifMatchConnection;
  /** Incidents, the latest first; those without a date last, equal dates by id. */
  incidents: IncidentConnection;
  /** One incident by id; null if there is none that the viewer may see. */
  incident: Maybe<Incident>;
  /** One report by id; null if there is none that the viewer may see. */
  report: Maybe<Report>;
  /** Full-text and vocabulary search over titles, report texts, findings' quotes, concepts and patterns; the best first. */
  search: SearchConnection;
  /** Incidents like one, by structure and text together; null if there is no such incident that the viewer may see. Those with nothing in common are left out. */
  similarIncidents: Maybe<SimilarConnection>;
  /** Incidents of the same shape, or with the same trigger, that fared otherwise. One of `pattern`, `trigger` and `motif` is given; else CONTRAST_UNCLEAR. */
  contrast: Contrast;
  /** Which concepts of two facets are found together, more or less often than chance has it. */
  matrix: Matrix;
  /** One cell of a matrix, to look at its incidents; an unknown concept is refused (CONCEPT_UNKNOWN). */
  matrixCell: MatrixCell;
  /** Counts over everything that the viewer may see. */
  corpus: Corpus;
  /** Who the server takes you for. */
  viewer: Viewer;
  /**
   * Patterns that nobody named: sets of concepts, or shapes of interactions, that occur together more often than chance has it, the most interesting first. Chance
   * is a null model that keeps each incident's number of findings of every facet and each concept's count within its organisation (findings are exchanged between
   * incidents at random; 199 to 999 such samples, each mined anew). Only likely findings count, each on a sentence of its own, and an incident counts once however
   * many reports tell of it. Listed is what has q <= 0.05, lies in at least 4 incidents of 2 organisations and is explained by no smaller pattern. It is association,
   * not cause. Mined once a state of the graph, in a thread of its own; that can take a minute for thousands of incidents.
   */
  discovered: DiscoveredConnection;
  /** One of these patterns by its id; null where it is none of them, or none any more: what stands out changes with what was read. */
  discoveredPattern: Maybe<DiscoveredPattern>;
};


/** What can be asked; every answer holds only what the viewer may see. What was asked wrongly comes back as an error with a `code` in its `extensions`. */
export type QueryConceptsArgs = {
  facet?: InputMaybe<Facet>;
};


/** What can be asked; every answer holds only what the viewer may see. What was asked wrongly comes back as an error with a `code` in its `extensions`. */
export type QueryPatternArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked; every answer holds only what the viewer may see. What was asked wrongly comes back as an error with a `code` in its `extensions`. */
export type QueryMatchArgs = {
  motif: MotifInput;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IncidentFilter>;
};


/** What can be asked; every answer holds only what the viewer may see. What was asked wrongly comes back as an error with a `code` in its `extensions`. */
export type QueryIncidentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IncidentFilter>;
};


/** What can be asked; every answer holds only what the viewer may see. What was asked wrongly comes back as an error with a `code` in its `extensions`. */
export type QueryIncidentArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked; every answer holds only what the viewer may see. What was asked wrongly comes back as an error with a `code` in its `extensions`. */
export type QueryReportArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked; every answer holds only what the viewer may see. What was asked wrongly comes back as an error with a `code` in its `extensions`. */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IncidentFilter>;
};


/** What can be asked; every answer holds only what the viewer may see. What was asked wrongly comes back as an error with a `code` in its `extensions`. */
export type QuerySimilarIncidentsArgs = {
  id: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IncidentFilter>;
};


/** What can be asked; every answer holds only what the viewer may see. What was asked wrongly comes back as an error with a `code` in its `extensions`. */
export type QueryContrastArgs = {
  pattern?: InputMaybe<Scalars['ID']['input']>;
  trigger?: InputMaybe<Scalars['ID']['input']>;
  motif?: InputMaybe<MotifInput>;
  filter?: InputMaybe<IncidentFilter>;
};


/** What can be asked; every answer holds only what the viewer may see. What was asked wrongly comes back as an error with a `code` in its `extensions`. */
export type QueryMatrixArgs = {
  rows: Facet;
  columns: Facet;
  filter?: InputMaybe<IncidentFilter>;
};


/** What can be asked; every answer holds only what the viewer may see. What was asked wrongly comes back as an error with a `code` in its `extensions`. */
export type QueryMatrixCellArgs = {
  row: Scalars['ID']['input'];
  column: Scalars['ID']['input'];
  filter?: InputMaybe<IncidentFilter>;
};


/** What can be asked; every answer holds only what the viewer may see. What was asked wrongly comes back as an error with a `code` in its `extensions`. */
export type QueryCorpusArgs = {
  filter?: InputMaybe<IncidentFilter>;
};


/** What can be asked; every answer holds only what the viewer may see. What was asked wrongly comes back as an error with a `code` in its `extensions`. */
export type QueryDiscoveredArgs = {
  kind?: InputMaybe<DiscoveryKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IncidentFilter>;
};


/** What can be asked; every answer holds only what the viewer may see. What was asked wrongly comes back as an error with a `code` in its `extensions`. */
export type QueryDiscoveredPatternArgs = {
  id: Scalars['ID']['input'];
  kind?: InputMaybe<DiscoveryKind>;
  filter?: InputMaybe<IncidentFilter>;
};

/** What can be changed through GraphQL; reports come in by the command line. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Accepts or rejects a finding, or takes the last verdict back. The verdict survives re-ingest: it is tied to the finding's first quote. */
  review: ReviewResult;
  /** Says that two components are one thing under two names, or takes that back. It survives re-ingest: the same names are the same components. */
  mergeComponents: MergeComponentsResult;
};


/** What can be changed through GraphQL; reports come in by the command line. */
export type MutationReviewArgs = {
  input: ReviewInput;
};


/** What can be changed through GraphQL; reports come in by the command line. */
export type MutationMergeComponentsArgs = {
  input: MergeComponentsInput;
};

/** A part of a system: one thing, however reports write it. It is one within its organisation; a well-known technology (Kubernetes) is one for all, and a bare noun (the service) is its report's own. Those that a person merged are one. */
export type Component = {
  __typename?: 'Component';
  /** Derived from its organisation and its name; of merged ones the first, of those that you may see. */
  id: Scalars['ID']['output'];
  /** The technology's own name, or what reports call it most often. */
  name: Scalars['String']['output'];
  /** Every way in which the reports that you may see write it, the most frequent first; capital and small letters count as one. */
  aliases: Array<Scalars['String']['output']>;
  /** What a person said to be this one as well, of the components that you may see; empty where nobody did. */
  merged: Array<ComponentMerge>;
};

/** Two components that a person said to be one thing under two names. */
export type ComponentMerge = {
  __typename?: 'ComponentMerge';
  /** What reports call the one most often. */
  component: Scalars['String']['output'];
  /** What they call the other. */
  other: Scalars['String']['output'];
  /** Ids of the two, as they are without the merge: `mergeComponents` takes them to undo it. */
  ids: Array<Scalars['ID']['output']>;
  /** Who said so (by name only to those who may see everything). */
  by: Scalars['String']['output'];
  /** When, ISO. */
  at: Scalars['String']['output'];
};

/** Two components that are one thing, or that are two again. */
export type MergeComponentsInput = {
  /** The id of a component, or any of its names; names mean components as they are unmerged. */
  component: Scalars['String']['input'];
  /** The same of the other. */
  other: Scalars['String']['input'];
  /** Takes the merge of these two back. */
  undo?: Scalars['Boolean']['input'];
};

/** What became of a merge. */
export type MergeComponentsResult = ComponentsMerged | MergeRefused;

/** The two as they stand now. */
export type ComponentsMerged = {
  __typename?: 'ComponentsMerged';
  /** The one: of merged ones, all of them. */
  component: Component;
  /** The other: the same where they are one now. */
  other: Component;
};

/** Nothing was changed. */
export type MergeRefused = {
  __typename?: 'MergeRefused';
  /** `NO_SUCH_COMPONENT` | `AMBIGUOUS_COMPONENT` | `ONE_COMPONENT` | `NOTHING_TO_UNDO` | `NOT_ALLOWED` */
  code: Scalars['String']['output'];
  /** For people: what was refused, the components that may be meant, and the cure. */
  message: Scalars['String']['output'];
};

/** A part of a whole, with how sure it is. */
export type Proportion = {
  __typename?: 'Proportion';
  /** How many. */
  count: Scalars['Int']['output'];
  /** Of how many. */
  total: Scalars['Int']['output'];
  /** `count` by `total`; null where `total` is 0. */
  share: Maybe<Scalars['Float']['output']>;
  /** Lower end of the 95 % interval (Wilson); null where `total` is 0. */
  low: Maybe<Scalars['Float']['output']>;
  /** Upper end of the 95 % interval (Wilson); null where `total` is 0. */
  high: Maybe<Scalars['Float']['output']>;
  /** `total` is below 10: take it as a list of cases, not as a number. */
  smallN: Scalars['Boolean']['output'];
};

/** Incidents of the same shape or with the same trigger, split by how they fared. */
export type Contrast = {
  __typename?: 'Contrast';
  /** Incidents that it is about. */
  incidentCount: Scalars['Int']['output'];
  /** How many organisations they belong to; incidents without one count as none. */
  organisationCount: Scalars['Int']['output'];
  /** How harm was read, in a sentence: reports rarely give it in figures, so a stand-in is used. */
  harm: Scalars['String']['output'];
  /** What these numbers do not say. */
  association: Scalars['String']['output'];
  /** Incidents that went with less harm, the latest first. */
  less: IncidentConnection;
  /** Incidents that went with more harm, the latest first. */
  more: IncidentConnection;
  /** Incidents of which one cannot tell, the latest first: their reports say nothing of it, or as much for as against. */
  untold: IncidentConnection;
  /** Safety mechanisms, by how differently incidents fared with and without them, those that went with less harm first. */
  mechanisms: Array<ContrastRow>;
  /** Adaptations, in the same order. */
  adaptations: Array<ContrastRow>;
  /** What held and what helped in these incidents. */
  whatHeld: Array<HeldElsewhere>;
  /** Names this state of the graph as the viewer sees it; the same id means the same answers. */
  snapshot: Scalars['ID']['output'];
};


/** Incidents of the same shape or with the same trigger, split by how they fared. */
export type ContrastLessArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Incidents of the same shape or with the same trigger, split by how they fared. */
export type ContrastMoreArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Incidents of the same shape or with the same trigger, split by how they fared. */
export type ContrastUntoldArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How incidents fared that hold a concept, beside those that do not. For this row harm is read from everything but the concept's own findings. */
export type ContrastRow = {
  __typename?: 'ContrastRow';
  /** The safety mechanism or adaptation. */
  concept: Concept;
  /** Of the incidents that hold it: those with less harm, among those of which one can tell. */
  with: Proportion;
  /** Of the incidents that do not hold it: the same. */
  without: Proportion;
  /** Share with it minus share without it; null where either is null. */
  difference: Maybe<Scalars['Float']['output']>;
  /** Either side has fewer than 10 incidents of which one can tell. */
  smallN: Scalars['Boolean']['output'];
  /** Incidents that hold it, the latest first. */
  incidents: IncidentConnection;
};


/** How incidents fared that hold a concept, beside those that do not. For this row harm is read from everything but the concept's own findings. */
export type ContrastRowIncidentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A safety mechanism that held, or an adaptation that helped, in incidents of a shape. Never without the incidents behind it. */
export type HeldElsewhere = {
  __typename?: 'HeldElsewhere';
  /** The safety mechanism or adaptation. */
  concept: Concept;
  /** Of the incidents of the shape: those in which it held or helped. */
  incidents: Proportion;
  /** How many organisations these belong to; incidents without one count as none. */
  organisationCount: Scalars['Int']['output'];
  /** How the same concept did otherwise in incidents of the shape: it failed, came too late, made it worse; for honesty. */
  otherwiseCount: Scalars['Int']['output'];
  /** The findings, one an incident, the surest first; each with its incident and quotes. */
  findings: Array<Finding>;
};


/** A safety mechanism that held, or an adaptation that helped, in incidents of a shape. Never without the incidents behind it. */
export type HeldElsewhereFindingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Counts over everything that the viewer may see. */
export type Corpus = {
  __typename?: 'Corpus';
  /** Incidents, near misses included. */
  incidentCount: Scalars['Int']['output'];
  /** Incidents that did no harm. */
  nearMissCount: Scalars['Int']['output'];
  /** Reports that tell of them. */
  reportCount: Scalars['Int']['output'];
  /** Organisations that the reports name. */
  organisationCount: Scalars['Int']['output'];
  /** Likely findings. */
  findingCount: Scalars['Int']['output'];
  /** Those of them that a person accepted, corrected or added. */
  reviewedFindingCount: Scalars['Int']['output'];
  /** Findings that are neither likely nor rejected: they count nowhere else. */
  lessCertainFindingCount: Scalars['Int']['output'];
  /** Who-did-what-to-what that the reports tell. */
  interactionCount: Scalars['Int']['output'];
  /** Findings by facet. */
  byFacet: Array<FacetCount>;
  /** Does trouble come from what was meant to prevent it? In how many incidents a step or a safety mechanism made it worse, or a change for reliability set it off. */
  reliability: Reliability;
  /** What reports do not say, by question, in a fixed order. */
  silence: Array<Silence>;
  /** How trouble came to be known, the most frequent first, among incidents whose report tells. */
  detection: Array<DetectedBy>;
  /** Incidents that did no harm, among all. */
  nearMisses: Proportion;
  /** Names this state of the graph as the viewer sees it; the same id means the same answers. */
  snapshot: Scalars['ID']['output'];
};

/** How often a facet was found. */
export type FacetCount = {
  __typename?: 'FacetCount';
  /** The facet. */
  facet: Facet;
  /** Likely findings of it. */
  findingCount: Scalars['Int']['output'];
  /** Findings of it that are neither likely nor rejected. */
  lessCertainFindingCount: Scalars['Int']['output'];
  /** Incidents with at least one likely finding of it. */
  incidentCount: Scalars['Int']['output'];
};

/** The conjecture that, as systems grow reliable, more of their incidents involve a step meant to mitigate or a subsystem meant for reliability, with numbers. It counts likely findings, so what reports leave out is missing. */
export type Reliability = {
  __typename?: 'Reliability';
  /** Any of the three, among incidents with any likely finding. */
  any: Proportion;
  /** An adaptation made it worse. */
  adaptation: Proportion;
  /** A safety mechanism made it worse. */
  mechanism: Proportion;
  /** A change meant to improve reliability set it off. */
  change: Proportion;
  /** The incidents, the latest first, each with the findings that put it here. */
  incidents: ReliabilityConnection;
};


/** The conjecture that, as systems grow reliable, more of their incidents involve a step meant to mitigate or a subsystem meant for reliability, with numbers. It counts likely findings, so what reports leave out is missing. */
export type ReliabilityIncidentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of incidents in which something meant for reliability took part. */
export type ReliabilityConnection = {
  __typename?: 'ReliabilityConnection';
  /** The incidents of this page. */
  edges: Array<ReliabilityEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** All of them, not this page's. */
  totalCount: Scalars['Int']['output'];
};

/** An incident in which something meant for reliability took part. */
export type ReliabilityEdge = {
  __typename?: 'ReliabilityEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The incident. */
  node: Incident;
  /** The findings that put it here; their quotes are the evidence. */
  findings: Array<Finding>;
};

/** A question that a report leaves open. */
export type Silence = {
  __typename?: 'Silence';
  /** Slug, as in `how-found`. */
  id: Scalars['ID']['output'];
  /** The question. */
  question: Scalars['String']['output'];
  /** The facet that it is about. */
  facet: Facet;
  /** Incidents whose reports say nothing of it that was found, among those with any likely finding: silence of the report, or of the reader. */
  silent: Proportion;
};

/** A way in which trouble came to be known. */
export type DetectedBy = {
  __typename?: 'DetectedBy';
  /** The way. */
  concept: Concept;
  /** Incidents that came to be known so, among those whose report tells; one may be known in several ways. */
  incidents: Proportion;
};

export type { DiscoveryKind };

export type { DiscoveryWarning };

/** A page of discovered patterns. */
export type DiscoveredConnection = {
  __typename?: 'DiscoveredConnection';
  /** The patterns of this page. */
  edges: Array<DiscoveredEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** All of them, not this page's. */
  totalCount: Scalars['Int']['output'];
  /** How many incidents were looked at. */
  incidentCount: Scalars['Int']['output'];
  /** In fewer incidents nothing was looked for. */
  smallestSupport: Scalars['Int']['output'];
  /** Names what was looked at, as the viewer sees it; the same id means the same patterns. */
  snapshot: Scalars['ID']['output'];
};

/** A discovered pattern's place in the list. */
export type DiscoveredEdge = {
  __typename?: 'DiscoveredEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The pattern. */
  node: DiscoveredPattern;
};

/** Something that recurs and that nobody named. */
export type DiscoveredPattern = {
  __typename?: 'DiscoveredPattern';
  /** Names the shape: the same in every snapshot. */
  id: Scalars['ID']['output'];
  /** In plain words. */
  label: Scalars['String']['output'];
  /** What kind of pattern it is. */
  kind: DiscoveryKind;
  /** What it needs. */
  parts: Array<DiscoveredPart>;
  /** The interactions between its parts; none for a set. */
  interactions: Array<DiscoveredInteraction>;
  /** Incidents that hold it. */
  support: Scalars['Int']['output'];
  /** How many organisations those belong to; incidents without one count as none. */
  organisationCount: Scalars['Int']['output'];
  /** Incidents that would hold it by chance: the mean over the null samples. */
  expected: Scalars['Float']['output'];
  /** Support over expected. */
  lift: Scalars['Float']['output'];
  /** The exact 95 % Poisson interval of the lift (Garwood 1936), the expected support taken as known and incidents as independent: lower end. */
  liftLow: Scalars['Float']['output'];
  /** The upper end of that interval. */
  liftHigh: Scalars['Float']['output'];
  /** What lies above the expected support, as a share of all incidents that were looked at. */
  leverage: Scalars['Float']['output'];
  /** The chance that even one pattern of chance alone would stand out so far (Westfall and Young's step-down maxT over the null samples); at least 1 ÷ (samples + 1). */
  pAdjusted: Scalars['Float']['output'];
  /** Of the patterns that stand out at least so far, about this share is chance (Benjamini and Hochberg). */
  q: Scalars['Float']['output'];
  /** What to beware of. */
  warnings: Array<DiscoveryWarning>;
  /** The incidents that hold it, with the sentences that prove it there, side by side; the latest first. */
  incidents: DiscoveredIncidentConnection;
};


/** Something that recurs and that nobody named. */
export type DiscoveredPatternIncidentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Something that a pattern needs. */
export type DiscoveredPart = {
  __typename?: 'DiscoveredPart';
  /** The concept; null for a part of the system that is no finding. */
  concept: Maybe<Concept>;
  /** Contributors only: this role; any if null. */
  role: Maybe<Role>;
  /** Safety mechanisms only: this outcome; any if null. */
  outcome: Maybe<Outcome>;
  /** Adaptations only: this effect; any if null. */
  effect: Maybe<Effect>;
};

/** An interaction that a pattern needs. */
export type DiscoveredInteraction = {
  __typename?: 'DiscoveredInteraction';
  /** What the one does to the other. */
  type: InteractionType;
  /** Which part acts, by its place in `parts`. */
  from: Scalars['Int']['output'];
  /** Which part it is done to, by its place in `parts`. */
  to: Scalars['Int']['output'];
};

/** Incidents that hold a discovered pattern. */
export type DiscoveredIncidentConnection = {
  __typename?: 'DiscoveredIncidentConnection';
  /** The incidents of this page. */
  edges: Array<DiscoveredIncidentEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** All of them, not this page's. */
  totalCount: Scalars['Int']['output'];
};

/** An incident that holds a discovered pattern, and where. */
export type DiscoveredIncidentEdge = {
  __typename?: 'DiscoveredIncidentEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The incident. */
  node: Incident;
  /** A finding for each part that is one, in the order of the parts. */
  proofs: Array<DiscoveredProof>;
  /** An interaction for each of the pattern's, in their order. */
  interactions: Array<Interaction>;
};

/** What proves one part of a pattern. */
export type DiscoveredProof = {
  __typename?: 'DiscoveredProof';
  /** Which part, by its place in `parts`. */
  part: Scalars['Int']['output'];
  /** The finding. */
  finding: Finding;
  /** Its sentence here; in a set no other part stands on it. */
  quote: Quote;
};

export type { Certainty };

export type { FindingStatus };

/** One thing that a report says of its incident, with the sentences that prove it. */
export type Finding = Node & {
  __typename?: 'Finding';
  /** Derived from report, concept and first quote: a new reading of the same report gives the same id. */
  id: Scalars['ID']['output'];
  /** The facet of its concept. */
  facet: Facet;
  /** The term of the vocabulary that it is an instance of. */
  concept: Concept;
  /** Contributors only. */
  role: Maybe<Role>;
  /** Safety mechanisms only. */
  outcome: Maybe<Outcome>;
  /** Adaptations only. */
  effect: Maybe<Effect>;
  /** What it concerns, in the report's words. */
  component: Maybe<Scalars['String']['output']>;
  /** The same as one thing under all its names; null where `component` is. */
  concerns: Maybe<Component>;
  /** Whether the words say it or a careful reader concludes it. */
  certainty: Certainty;
  /** 0 to 1: about how often a finding this sure is right, on reports of organisations that the readers never saw; 1 for findings coded by hand. */
  confidence: Scalars['Float']['output'];
  /** More than a guess: a person accepted, corrected or added it, or a reader found it with a confidence of at least 0.9. Only such findings count in facets, filters and every number; a named pattern may rest on less certain ones too, and then has their confidence. */
  likely: Scalars['Boolean']['output'];
  /** What a person made of it. */
  status: FindingStatus;
  /** Who says so: the readers (`lexicon`, `linear`, `lexicon+linear`), `rhyme` (coded by hand), or a reviewer (by name only to those who may see everything). */
  by: Scalars['String']['output'];
  /** The sentences that prove it, best first; at least one. */
  quotes: Array<Quote>;
  /** The incident that it says something about. */
  incident: Incident;
};

/** Which incidents to keep; everything named must hold. */
export type IncidentFilter = {
  /** Holds a likely finding of each of these concepts. */
  concepts?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Each of these named patterns holds. */
  patterns?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of one of these organisations (ids). */
  organisations?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Bundled corpus or your own. */
  origin?: InputMaybe<Origin>;
  /** Near misses only, or none of them. */
  nearMiss?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Something that happened, or nearly did, as its reports tell it. There is no root cause field, on purpose. */
export type Incident = Node & {
  __typename?: 'Incident';
  /** Derived from its report: the same report gives the same id. */
  id: Scalars['ID']['output'];
  /** As the report gives it. */
  title: Scalars['String']['output'];
  /** Null where the report names none. */
  organisation: Maybe<Organisation>;
  /** Day it began; null where the report does not say. */
  date: Maybe<Scalars['Date']['output']>;
  /** When it began, ISO 8601 to the minute, with an offset where the report's zone is known (`2024-03-05T09:12Z`, else `2024-03-05T09:12`); null where no report tells a time. */
  startedAt: Maybe<Scalars['String']['output']>;
  /** When it ended, in the same form; null where no report tells a time. */
  endedAt: Maybe<Scalars['String']['output']>;
  /** No harm came of it: the same information, at no price. */
  nearMiss: Scalars['Boolean']['output'];
  /** Whether it came with the bundled corpus or from your own ingests. */
  origin: Origin;
  /** `PUBLIC` if any of its reports is. */
  visibility: Visibility;
  /** Findings in the order of their first quotes, likely or not; rejected ones only if asked for. */
  findings: Array<Finding>;
  /** Who did what to what, in the order of the report. */
  interactions: Array<Interaction>;
  /** Named patterns that hold in it, the surest first. */
  patterns: Array<IncidentPattern>;
  /** The reports that tell of it. */
  reports: Array<Report>;
  /** The dated lines of its reports, report by report in the order of `reports`, each as it was written. */
  timeline: Array<TimelineEvent>;
};


/** Something that happened, or nearly did, as its reports tell it. There is no root cause field, on purpose. */
export type IncidentFindingsArgs = {
  facet?: InputMaybe<Facet>;
  includeRejected?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A dated line of a report: what happened, and when the report says it did. */
export type TimelineEvent = {
  __typename?: 'TimelineEvent';
  /** ISO 8601 date-time, with an offset where the report's zone is known (CST, IST and MST are each of several places: none), or a date where only a day is told; null where the day or the half of it is doubtful, then the time stands in `text`. */
  at: Maybe<Scalars['String']['output']>;
  /** The time zone as the report writes it; null where it says none. With no offset in `at`, which of several it is was not said. */
  zone: Maybe<Scalars['String']['output']>;
  /** The words, exactly as they stand in the report. */
  text: Scalars['String']['output'];
  /** First code unit (UTF-16) in `report.text`. */
  start: Scalars['Int']['output'];
  /** Just past the last code unit. */
  end: Scalars['Int']['output'];
  /** The report that it stands in. */
  report: Report;
};

/** A named pattern that holds in an incident. */
export type IncidentPattern = {
  __typename?: 'IncidentPattern';
  /** The pattern that holds. */
  pattern: Pattern;
  /** 0 to 1: that of the least sure finding or interaction that it rests on; 1 for patterns coded by hand. */
  confidence: Scalars['Float']['output'];
  /** The sentences that it rests on: its own first, then one of each further finding. */
  quotes: Array<PatternQuote>;
};

/** A page of incidents. */
export type IncidentConnection = {
  __typename?: 'IncidentConnection';
  /** The incidents of this page. */
  edges: Array<IncidentEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** All that match, not this page's. */
  totalCount: Scalars['Int']['output'];
};

/** An incident's place in a list. */
export type IncidentEdge = {
  __typename?: 'IncidentEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The incident. */
  node: Incident;
};

/** Who ran the system. */
export type Organisation = Node & {
  __typename?: 'Organisation';
  /** Its name in small letters with hyphens. */
  id: Scalars['ID']['output'];
  /** As spelt in a report the viewer may see. */
  name: Scalars['String']['output'];
};

export type { InteractionType };

/** A directed interaction between two things of an incident. */
export type Interaction = Node & {
  __typename?: 'Interaction';
  /** Derived from the report, the ends and the words. */
  id: Scalars['ID']['output'];
  /** What the source did to the target. */
  type: InteractionType;
  /** In plain words, between the two ends: `overloaded`. */
  label: Scalars['String']['output'];
  /** Who or what acted. */
  source: InteractionEnd;
  /** Who or what it was done to. */
  target: InteractionEnd;
  /** 0 to 1, the surer the higher; 1 for interactions coded by hand. */
  confidence: Scalars['Float']['output'];
  /** The sentence that says it. */
  quote: Quote;
};

/** One end of an interaction. */
export type InteractionEnd = {
  __typename?: 'InteractionEnd';
  /** In the report's words. */
  phrase: Scalars['String']['output'];
  /** The finding it stands for, if it is one. */
  finding: Maybe<Finding>;
  /** The component it stands for, if it is no finding. */
  component: Maybe<Component>;
};

/** Concepts of one facet by concepts of another: in how many incidents both are found. */
export type Matrix = {
  __typename?: 'Matrix';
  /** Concepts of the rows' facet that some incident holds, those in most incidents first. */
  rows: Array<MatrixConcept>;
  /** Concepts of the columns' facet, likewise. */
  columns: Array<MatrixConcept>;
  /** Cells with an incident, or with at least 2 expected; row by row. A concept is not crossed with itself. */
  cells: Array<MatrixCell>;
  /** Incidents that were counted. */
  incidentCount: Scalars['Int']['output'];
  /** Names this state of the graph as the viewer sees it; the same id means the same answers. */
  snapshot: Scalars['ID']['output'];
};

/** A concept as a row or column, with its incidents. */
export type MatrixConcept = {
  __typename?: 'MatrixConcept';
  /** The concept. */
  concept: Concept;
  /** Incidents that hold it on a sentence of its own. */
  incidentCount: Scalars['Int']['output'];
};

/** A pair of concepts. Both count in an incident only where each stands on a sentence of its own; reports of one incident count once. */
export type MatrixCell = {
  __typename?: 'MatrixCell';
  /** The row's concept. */
  row: Concept;
  /** The column's concept. */
  column: Concept;
  /** Incidents that hold both. */
  count: Scalars['Int']['output'];
  /** How many would, if within each organisation (small ones together) the two fell on incidents by chance. */
  expected: Scalars['Float']['output'];
  /** `count` by `expected`: above 1 they go together, below 1 they avoid each other. It is association. */
  lift: Scalars['Float']['output'];
  /** Lower end of the 95 % interval of the lift (Poisson). */
  low: Scalars['Float']['output'];
  /** Upper end of the 95 % interval of the lift (Poisson). */
  high: Scalars['Float']['output'];
  /** Fewer than 10 incidents: take it as a list of cases, not as a number. */
  smallN: Scalars['Boolean']['output'];
  /** Those incidents, the latest first. */
  incidents: IncidentConnection;
};


/** A pair of concepts. Both count in an incident only where each stands on a sentence of its own; reports of one incident count once. */
export type MatrixCellIncidentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type { Presence };

/** A shape to look for: holds in an incident where any of its alternatives does. What is wrong with one comes back as MOTIF_INVALID, with every problem, its place and the values allowed there in `extensions.problems`. */
export type MotifInput = {
  /** The alternatives, at most 8. */
  any: Array<MotifShapeInput>;
};

/** Findings that must all be there in one incident, with the interactions between them. Nodes without an edge need only be in the same incident. */
export type MotifShapeInput = {
  /** At most 6. Different nodes stand for different findings. */
  nodes?: InputMaybe<Array<MotifNodeInput>>;
  /** At most 8. */
  edges?: InputMaybe<Array<MotifEdgeInput>>;
};

/** A finding that a motif speaks of; each list holds alternatives, an absent one asks for nothing. */
export type MotifNodeInput = {
  /** A letter, then up to 39 letters, digits, _ and -; edges and matches refer to it. */
  name: Scalars['String']['input'];
  /** Of one of these facets. */
  facet?: InputMaybe<Array<Facet>>;
  /** An instance of one of these concepts. */
  concept?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Contributors only. */
  role?: InputMaybe<Array<Role>>;
  /** Safety mechanisms only. */
  outcome?: InputMaybe<Array<Outcome>>;
  /** Adaptations only. */
  effect?: InputMaybe<Array<Effect>>;
  /** How surely the report says it. */
  certainty?: InputMaybe<Array<Certainty>>;
  /** Concerns one of these components, by any of the names given; capital or small letters. */
  component?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Or concerns a component with one of these words in its name. */
  componentContains?: InputMaybe<Array<Scalars['String']['input']>>;
  /** A forbidden node is a further finding besides those that the required nodes stand for, with its edges. */
  presence?: InputMaybe<Presence>;
};

/** An interaction between two nodes, or a path of several. */
export type MotifEdgeInput = {
  /** Name of the node that acts; absent for anything. */
  from?: InputMaybe<Scalars['String']['input']>;
  /** Name of the node that it is done to; absent for anything. */
  to?: InputMaybe<Scalars['String']['input']>;
  /** One of these; any if absent. */
  type?: InputMaybe<Array<InteractionType>>;
  /** Either end may be the one that acts. */
  undirected?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most so many interactions one after the other, 1 to 4; above 1 both ends are named. */
  within?: InputMaybe<Scalars['Int']['input']>;
  /** An edge of an optional or forbidden node is a part of that node. */
  presence?: InputMaybe<Presence>;
};

/** When a pattern holds: any of its alternatives. */
export type Motif = {
  __typename?: 'Motif';
  /** The alternatives, in order. */
  any: Array<MotifShape>;
};

/** Findings that must all be there in one incident, with the interactions between them. */
export type MotifShape = {
  __typename?: 'MotifShape';
  /** In order of weight: the first one's sentence is shown first. */
  nodes: Array<MotifNode>;
  /** Interactions between the nodes. */
  edges: Array<MotifEdge>;
};

/** A finding that a motif speaks of. */
export type MotifNode = {
  __typename?: 'MotifNode';
  /** What edges and matches call it. */
  name: Scalars['String']['output'];
  /** The facets that its concepts and attributes leave. */
  facet: Array<Facet>;
  /** Any of these; null for any concept of the facets. */
  concept: Maybe<Array<Concept>>;
  /** Any of these; null for any. */
  role: Maybe<Array<Role>>;
  /** Any of these; null for any. */
  outcome: Maybe<Array<Outcome>>;
  /** Any of these; null for any. */
  effect: Maybe<Array<Effect>>;
  /** Any of these; null for any. */
  certainty: Maybe<Array<Certainty>>;
  /** Names of components, in small letters; null for any. */
  component: Maybe<Array<Scalars['String']['output']>>;
  /** Words in the names of components, in small letters; null for any. */
  componentContains: Maybe<Array<Scalars['String']['output']>>;
  /** Whether it has to be there. */
  presence: Presence;
};

/** An interaction that a motif speaks of, or a path of several. */
export type MotifEdge = {
  __typename?: 'MotifEdge';
  /** Name of the node that acts; null for anything. */
  from: Maybe<Scalars['String']['output']>;
  /** Name of the node that it is done to; null for anything. */
  to: Maybe<Scalars['String']['output']>;
  /** Any of these; null for any. */
  type: Maybe<Array<InteractionType>>;
  /** Either end may be the one that acts. */
  undirected: Scalars['Boolean']['output'];
  /** At most so many interactions one after the other. */
  within: Scalars['Int']['output'];
  /** Whether it has to be there. */
  presence: Presence;
};

/** A page of the incidents that a motif holds in. */
export type MotifMatchConnection = {
  __typename?: 'MotifMatchConnection';
  /** The incidents of this page, each with what stands for the motif's parts. */
  edges: Array<MotifMatchEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** All of them, not this page's. */
  totalCount: Scalars['Int']['output'];
  /** How many organisations they belong to; incidents without one count as none. */
  organisationCount: Scalars['Int']['output'];
  /** Names this state of the graph as the viewer sees it; the same id means the same answers. */
  snapshot: Scalars['ID']['output'];
};

/** An incident that a motif holds in, and where: of all places the surest, of equal ones the first. */
export type MotifMatchEdge = {
  __typename?: 'MotifMatchEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The incident. */
  node: Incident;
  /** 0 to 1: that of the least sure finding or interaction that the motif needs. */
  confidence: Scalars['Float']['output'];
  /** Which of the motif's alternatives it is, from 0. */
  shape: Scalars['Int']['output'];
  /** The findings that its nodes stand for: required ones in order, then the optional ones that are there. */
  parts: Array<BoundNode>;
  /** The interactions that its edges stand for, likewise. */
  links: Array<BoundEdge>;
};

/** A node of a motif and the finding that it stands for. */
export type BoundNode = {
  __typename?: 'BoundNode';
  /** The node's name. */
  name: Scalars['String']['output'];
  /** The finding; its quotes are the evidence. */
  finding: Finding;
};

/** An edge of a motif and the interactions that it stands for. */
export type BoundEdge = {
  __typename?: 'BoundEdge';
  /** Name of the node it comes from; null for anything. */
  from: Maybe<Scalars['String']['output']>;
  /** Name of the node it goes to; null for anything. */
  to: Maybe<Scalars['String']['output']>;
  /** One, or those of the path in order; their quotes are the evidence. */
  interactions: Array<Interaction>;
};

/** A shape that recurs across incidents. */
export type Pattern = Node & {
  __typename?: 'Pattern';
  /** Slug, as in `retry-sustained-overload`. */
  id: Scalars['ID']['output'];
  /** Display name in plain words. */
  label: Scalars['String']['output'];
  /** What it is, in one sentence. */
  is: Scalars['String']['output'];
  /** The structure that it needs, in the vocabulary's terms. */
  shape: Scalars['String']['output'];
  /** What counts as one and what does not. */
  definition: Scalars['String']['output'];
  /** Why it matters. */
  why: Scalars['String']['output'];
  /** Questions to put to one's own system. */
  asks: Array<Scalars['String']['output']>;
  /** Where it is described. */
  literature: Array<Work>;
  /** Patterns that are easily taken for this one. */
  lookAlikes: Array<LookAlike>;
  /** When it holds. */
  motif: Motif;
  /** Incidents it holds in, the surest first; equal confidence by date, latest first, then id. */
  incidents: PatternIncidentConnection;
  /** How many organisations those incidents belong to; incidents without one count as none. */
  organisationCount: Scalars['Int']['output'];
  /** Safety mechanisms that held and adaptations that helped in incidents of this shape, those in most incidents first; empty where no report tells of any. */
  whatHeldElsewhere: Array<HeldElsewhere>;
};


/** A shape that recurs across incidents. */
export type PatternIncidentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IncidentFilter>;
};


/** A shape that recurs across incidents. */
export type PatternOrganisationCountArgs = {
  filter?: InputMaybe<IncidentFilter>;
};


/** A shape that recurs across incidents. */
export type PatternWhatHeldElsewhereArgs = {
  except?: InputMaybe<Scalars['ID']['input']>;
  filter?: InputMaybe<IncidentFilter>;
};

/** Incidents that a pattern holds in. */
export type PatternIncidentConnection = {
  __typename?: 'PatternIncidentConnection';
  /** The incidents of this page. */
  edges: Array<PatternIncidentEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** All of them, not this page's. */
  totalCount: Scalars['Int']['output'];
};

/** An incident that a pattern holds in, and why. */
export type PatternIncidentEdge = {
  __typename?: 'PatternIncidentEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The incident. */
  node: Incident;
  /** 0 to 1: that of the least sure finding or interaction that it rests on; 1 for patterns coded by hand. */
  confidence: Scalars['Float']['output'];
  /** The sentences that the pattern rests on in this incident, each with the finding it proves if there is one. */
  quotes: Array<PatternQuote>;
};

/** A sentence that a pattern rests on. */
export type PatternQuote = {
  __typename?: 'PatternQuote';
  /** The sentence. */
  quote: Quote;
  /** The finding that this sentence proves; null for a sentence coded for the pattern itself. */
  finding: Maybe<Finding>;
};

/** A paper, book or article. */
export type Work = {
  __typename?: 'Work';
  /** As the work gives it; `et al.` for the rest of many. */
  author: Scalars['String']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
  /** When it first came out. */
  year: Scalars['Int']['output'];
};

/** A pattern that is easily taken for another. */
export type LookAlike = {
  __typename?: 'LookAlike';
  /** The other pattern. */
  pattern: Pattern;
  /** What tells them apart: `there` is the look-alike, `here` the pattern itself. */
  difference: Scalars['String']['output'];
};

/** A pattern of your own, from RHYME_HOME/patterns/*.yaml. What its file leaves out is null or empty. */
export type OwnPattern = {
  __typename?: 'OwnPattern';
  /** As in its file, else the file's name. */
  id: Scalars['ID']['output'];
  /** As in its file, else its id. */
  label: Scalars['String']['output'];
  /** Always `you`. */
  by: Scalars['String']['output'];
  /** What counts as one and what does not. */
  definition: Maybe<Scalars['String']['output']>;
  /** Why it matters. */
  why: Maybe<Scalars['String']['output']>;
  /** Questions to put to one's own system. */
  asks: Array<Scalars['String']['output']>;
  /** Where it is described. */
  literature: Array<Work>;
  /** When it holds. */
  motif: Motif;
  /** Incidents it holds in now, the latest first; those without a date last, equal dates by id. */
  matches: MotifMatchConnection;
};


/** A pattern of your own, from RHYME_HOME/patterns/*.yaml. What its file leaves out is null or empty. */
export type OwnPatternMatchesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IncidentFilter>;
};

/** A report: one telling of an incident. */
export type Report = Node & {
  __typename?: 'Report';
  /** Derived from its source and its place there. */
  id: Scalars['ID']['output'];
  /** As the report gives it. */
  title: Scalars['String']['output'];
  /** Canonical address of the original, if known. */
  url: Maybe<Scalars['String']['output']>;
  /** Who published it; null where that is not known. */
  publisher: Maybe<Scalars['String']['output']>;
  /** Day it was published; null where that is not known. */
  publishedOn: Maybe<Scalars['Date']['output']>;
  /** markdown | html | mediawiki | text */
  format: Scalars['String']['output'];
  /** Root-relative path of the file within its source. */
  path: Scalars['String']['output'];
  /** Who may see it. */
  visibility: Visibility;
  /** SHA-256 of the text, hex. */
  sha256: Scalars['String']['output'];
  /** The text that every offset refers to (UTF-16 code units). */
  text: Scalars['String']['output'];
  /** Readers, weights and masking that read it. */
  pipeline: Scalars['String']['output'];
};

/** An exact stretch of a report's text. */
export type Quote = Node & {
  __typename?: 'Quote';
  /** Derived from the report and the words. */
  id: Scalars['ID']['output'];
  /** The words, exactly as they stand in the report. */
  text: Scalars['String']['output'];
  /** First code unit (UTF-16) in `report.text`. */
  start: Scalars['Int']['output'];
  /** Just past the last code unit. */
  end: Scalars['Int']['output'];
  /** Heading it stands under; empty at the top. */
  section: Scalars['String']['output'];
  /** The report that it stands in. */
  report: Report;
};

export type { Verdict };

/** A verdict on one finding. */
export type ReviewInput = {
  /** The finding's id. */
  findingId: Scalars['ID']['input'];
  /** What is made of it. */
  verdict: Verdict;
  /** Why; at most 2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a review. */
export type ReviewResult = ReviewSaved | ReviewRefused;

/** The finding as it stands now. */
export type ReviewSaved = {
  __typename?: 'ReviewSaved';
  /** The finding with its new status. */
  finding: Finding;
};

/** Nothing was changed. */
export type ReviewRefused = {
  __typename?: 'ReviewRefused';
  /** `NO_SUCH_FINDING` | `NOTHING_TO_UNDO` | `NOT_ALLOWED` | `NOTE_TOO_LONG` */
  code: Scalars['String']['output'];
  /** For people: what was refused and the cure. */
  message: Scalars['String']['output'];
};

/** What a search can hit. */
export type SearchHit = Incident | Pattern | Concept;

/** A page of hits, and counts to narrow them by. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** The hits of this page. */
  edges: Array<SearchEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** All hits, not this page's. */
  totalCount: Scalars['Int']['output'];
  /** Counts over all incident hits, to narrow by, of concepts those with a likely finding: the facets of findings, then patterns, organisations and origin; without those that no hit has. */
  facets: Array<SearchFacet>;
  /** Fewer than ten incidents hold all the words, so those that hold some of them follow. */
  widened: Scalars['Boolean']['output'];
};

/** A hit's place in the list, and why it is there. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** What was found. */
  node: SearchHit;
  /** Why it matched, the strongest reason first; of equal ones a likely finding's sentence before a less certain one's; at least one unless the text was empty. */
  reasons: Array<SearchReason>;
};

export type { SearchPlace };

/** One reason for a hit. */
export type SearchReason = {
  __typename?: 'SearchReason';
  /** Where the words stand. */
  place: SearchPlace;
  /** The sentence or name that matched. */
  excerpt: Scalars['String']['output'];
  /** Half-open ranges of `excerpt` that matched, in order. */
  marks: Array<Mark>;
  /** Where the excerpt begins in the report's text; null for names and titles. */
  start: Maybe<Scalars['Int']['output']>;
  /** The finding that the sentence proves. */
  finding: Maybe<Finding>;
};

/** A half-open range of UTF-16 code units. */
export type Mark = {
  __typename?: 'Mark';
  /** First code unit in the excerpt. */
  start: Scalars['Int']['output'];
  /** Just past the last code unit. */
  end: Scalars['Int']['output'];
};

/** Counts for one way to narrow a search. */
export type SearchFacet = {
  __typename?: 'SearchFacet';
  /** contributor | saturation | safety-mechanism | detection | difficulty | adaptation | pattern | organisation | origin */
  id: Scalars['ID']['output'];
  /** In plain words. */
  label: Scalars['String']['output'];
  /** Its values, those with most incidents first; equal counts by label. */
  buckets: Array<SearchBucket>;
};

/** One way to narrow a search. */
export type SearchBucket = {
  __typename?: 'SearchBucket';
  /** What to put into `IncidentFilter`. */
  id: Scalars['ID']['output'];
  /** In plain words. */
  label: Scalars['String']['output'];
  /** Incidents among the hits. */
  count: Scalars['Int']['output'];
};

/** Incidents like one, the most alike first. */
export type SimilarConnection = {
  __typename?: 'SimilarConnection';
  /** The incidents of this page, each with what it shares and what it does not. */
  edges: Array<SimilarEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** All that have anything in common with it, not this page's. */
  totalCount: Scalars['Int']['output'];
  /** Names this state of the graph as the viewer sees it; the same id means the same answers. */
  snapshot: Scalars['ID']['output'];
};

/** An incident like the one asked about, and why. Only likely findings are weighed; a concept weighs the more, the rarer it is and the surer both findings are. */
export type SimilarEdge = {
  __typename?: 'SimilarEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The incident. */
  node: Incident;
  /** 0 to 1, structure and text together; good for an order, not a probability. */
  score: Scalars['Float']['output'];
  /** 0 to 1: concepts with their attributes, interactions and named patterns that both have, among all that they have. */
  structure: Scalars['Float']['output'];
  /** 0 to 1: words that both reports use, the rarer the more, without those that one organisation alone uses. */
  text: Scalars['Float']['output'];
  /** Concepts that both hold, those that weigh most first. */
  sharedConcepts: Array<SharedConcept>;
  /** Interactions of one type between the same concepts, those that weigh most first. */
  sharedInteractions: Array<SharedInteraction>;
  /** Named patterns that hold in both, those that weigh most first. */
  sharedPatterns: Array<SharedPattern>;
  /** What tells them apart, the most telling first: at most two of a kind, six in all. */
  differences: Array<Difference>;
};

/** A concept that two incidents hold. */
export type SharedConcept = {
  __typename?: 'SharedConcept';
  /** The concept. */
  concept: Concept;
  /** The role, outcome or effect that both have (`made-worse`); null where they have none in common. */
  value: Maybe<Scalars['String']['output']>;
  /** Its part of the score for structure. */
  weight: Scalars['Float']['output'];
  /** The surest such finding of the incident asked about; its quotes are the evidence. */
  here: Finding;
  /** The surest such finding of the other. */
  there: Finding;
};

/** An interaction that two incidents tell of. */
export type SharedInteraction = {
  __typename?: 'SharedInteraction';
  /** What was done. */
  type: InteractionType;
  /** Its part of the score for structure. */
  weight: Scalars['Float']['output'];
  /** In the incident asked about. */
  here: Interaction;
  /** In the other. */
  there: Interaction;
};

/** A named pattern that holds in two incidents. */
export type SharedPattern = {
  __typename?: 'SharedPattern';
  /** The pattern. */
  pattern: Pattern;
  /** Its part of the score for structure. */
  weight: Scalars['Float']['output'];
  /** The sentences that it rests on in the incident asked about. */
  here: Array<PatternQuote>;
  /** The sentences that it rests on in the other. */
  there: Array<PatternQuote>;
};

export type { DifferenceKind };

/** One thing in which two incidents differ. That a report is silent does not mean that it was not there. */
export type Difference = {
  __typename?: 'Difference';
  /** How they differ in it. */
  kind: DifferenceKind;
  /** In what. */
  concept: Concept;
  /** The finding of the incident asked about; null where it holds none. */
  here: Maybe<Finding>;
  /** The finding of the other; null where it holds none. */
  there: Maybe<Finding>;
};

/** Who asks, and what they may see and do. */
export type Viewer = {
  __typename?: 'Viewer';
  /** `PUBLIC`: public reports only; `INTERNAL`: all of them. */
  level: Visibility;
  /** May review findings. */
  canReview: Scalars['Boolean']['output'];
};

export type { Facet };

export type { Role };

export type { Outcome };

export type { Effect };

/** A term of the vocabulary. */
export type Concept = Node & {
  __typename?: 'Concept';
  /** `facet/slug`, as in `safety-mechanism/retry`. */
  id: Scalars['ID']['output'];
  /** The facet that it belongs to. */
  facet: Facet;
  /** Display name in plain words. */
  label: Scalars['String']['output'];
  /** When to use it. */
  is: Scalars['String']['output'];
  /** Incidents the viewer may see that hold at least one likely finding of it. */
  incidentCount: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  MergeComponentsResult:
    | ( Omit<ComponentsMerged, 'component' | 'other'> & { component: _RefType['Component'], other: _RefType['Component'] } )
    | ( MergeRefused )
  ;
  ReviewResult:
    | ( Omit<ReviewSaved, 'finding'> & { finding: _RefType['Finding'] } )
    | ( ReviewRefused )
  ;
  SearchHit:
    | ( IncidentEntry )
    | ( PatternRow )
    | ( ConceptRow )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( FindingRow )
    | ( IncidentEntry )
    | ( Organisation )
    | ( InteractionRow )
    | ( PatternRow )
    | ( ReportRow )
    | ( QuoteRow )
    | ( ConceptRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Visibility: Visibility;
  Origin: Origin;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Component: ResolverTypeWrapper<ComponentRow>;
  ComponentMerge: ResolverTypeWrapper<NamedMerge>;
  MergeComponentsInput: MergeComponentsInput;
  MergeComponentsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MergeComponentsResult']>;
  ComponentsMerged: ResolverTypeWrapper<Omit<ComponentsMerged, 'component' | 'other'> & { component: ResolversTypes['Component'], other: ResolversTypes['Component'] }>;
  MergeRefused: ResolverTypeWrapper<MergeRefused>;
  Proportion: ResolverTypeWrapper<Proportion>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Contrast: ResolverTypeWrapper<ContrastState>;
  ContrastRow: ResolverTypeWrapper<Compared>;
  HeldElsewhere: ResolverTypeWrapper<Held>;
  Corpus: ResolverTypeWrapper<CorpusState>;
  FacetCount: ResolverTypeWrapper<FacetCount>;
  Reliability: ResolverTypeWrapper<ReliabilityCount>;
  ReliabilityConnection: ResolverTypeWrapper<Omit<ReliabilityConnection, 'edges'> & { edges: Array<ResolversTypes['ReliabilityEdge']> }>;
  ReliabilityEdge: ResolverTypeWrapper<ListedIncident>;
  Silence: ResolverTypeWrapper<Silence>;
  DetectedBy: ResolverTypeWrapper<Detected>;
  DiscoveryKind: DiscoveryKind;
  DiscoveryWarning: DiscoveryWarning;
  DiscoveredConnection: ResolverTypeWrapper<Omit<DiscoveredConnection, 'edges'> & { edges: Array<ResolversTypes['DiscoveredEdge']> }>;
  DiscoveredEdge: ResolverTypeWrapper<Omit<DiscoveredEdge, 'node'> & { node: ResolversTypes['DiscoveredPattern'] }>;
  DiscoveredPattern: ResolverTypeWrapper<Discovered>;
  DiscoveredPart: ResolverTypeWrapper<PatternPart>;
  DiscoveredInteraction: ResolverTypeWrapper<DiscoveredInteraction>;
  DiscoveredIncidentConnection: ResolverTypeWrapper<MinedPage>;
  DiscoveredIncidentEdge: ResolverTypeWrapper<MinedEdge>;
  DiscoveredProof: ResolverTypeWrapper<Omit<DiscoveredProof, 'finding' | 'quote'> & { finding: ResolversTypes['Finding'], quote: ResolversTypes['Quote'] }>;
  Certainty: Certainty;
  FindingStatus: FindingStatus;
  Finding: ResolverTypeWrapper<FindingRow>;
  IncidentFilter: IncidentFilter;
  Incident: ResolverTypeWrapper<IncidentEntry>;
  TimelineEvent: ResolverTypeWrapper<TimelineEventRow>;
  IncidentPattern: ResolverTypeWrapper<HeldPattern>;
  IncidentConnection: ResolverTypeWrapper<Omit<IncidentConnection, 'edges'> & { edges: Array<ResolversTypes['IncidentEdge']> }>;
  IncidentEdge: ResolverTypeWrapper<Omit<IncidentEdge, 'node'> & { node: ResolversTypes['Incident'] }>;
  Organisation: ResolverTypeWrapper<Organisation>;
  InteractionType: InteractionType;
  Interaction: ResolverTypeWrapper<InteractionRow>;
  InteractionEnd: ResolverTypeWrapper<End>;
  Matrix: ResolverTypeWrapper<Omit<Matrix, 'rows' | 'columns' | 'cells'> & { rows: Array<ResolversTypes['MatrixConcept']>, columns: Array<ResolversTypes['MatrixConcept']>, cells: Array<ResolversTypes['MatrixCell']> }>;
  MatrixConcept: ResolverTypeWrapper<Margin>;
  MatrixCell: ResolverTypeWrapper<MatrixPlace>;
  Presence: Presence;
  MotifInput: MotifInput;
  MotifShapeInput: MotifShapeInput;
  MotifNodeInput: MotifNodeInput;
  MotifEdgeInput: MotifEdgeInput;
  Motif: ResolverTypeWrapper<Looked>;
  MotifShape: ResolverTypeWrapper<Shape>;
  MotifNode: ResolverTypeWrapper<Part>;
  MotifEdge: ResolverTypeWrapper<Edge>;
  MotifMatchConnection: ResolverTypeWrapper<MatchPage>;
  MotifMatchEdge: ResolverTypeWrapper<MatchEdge>;
  BoundNode: ResolverTypeWrapper<BoundPart>;
  BoundEdge: ResolverTypeWrapper<BoundLink>;
  Pattern: ResolverTypeWrapper<PatternRow>;
  PatternIncidentConnection: ResolverTypeWrapper<PatternPage>;
  PatternIncidentEdge: ResolverTypeWrapper<PatternEdge>;
  PatternQuote: ResolverTypeWrapper<PatternQuoteRow>;
  Work: ResolverTypeWrapper<Work>;
  LookAlike: ResolverTypeWrapper<Likeness>;
  OwnPattern: ResolverTypeWrapper<Own>;
  Report: ResolverTypeWrapper<ReportRow>;
  Quote: ResolverTypeWrapper<QuoteRow>;
  Verdict: Verdict;
  ReviewInput: ReviewInput;
  ReviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviewResult']>;
  ReviewSaved: ResolverTypeWrapper<Omit<ReviewSaved, 'finding'> & { finding: ResolversTypes['Finding'] }>;
  ReviewRefused: ResolverTypeWrapper<ReviewRefused>;
  SearchHit: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchHit']>;
  SearchConnection: ResolverTypeWrapper<SearchPage>;
  SearchEdge: ResolverTypeWrapper<FoundEdge>;
  SearchPlace: SearchPlace;
  SearchReason: ResolverTypeWrapper<Omit<SearchReason, 'finding'> & { finding?: Maybe<ResolversTypes['Finding']> }>;
  Mark: ResolverTypeWrapper<Mark>;
  SearchFacet: ResolverTypeWrapper<SearchFacet>;
  SearchBucket: ResolverTypeWrapper<SearchBucket>;
  SimilarConnection: ResolverTypeWrapper<Omit<SimilarConnection, 'edges'> & { edges: Array<ResolversTypes['SimilarEdge']> }>;
  SimilarEdge: ResolverTypeWrapper<LikeEdge>;
  SharedConcept: ResolverTypeWrapper<SharedConceptRow>;
  SharedInteraction: ResolverTypeWrapper<SharedInteractionRow>;
  SharedPattern: ResolverTypeWrapper<PatternOfTwo>;
  DifferenceKind: DifferenceKind;
  Difference: ResolverTypeWrapper<DifferenceRow>;
  Viewer: ResolverTypeWrapper<Viewer>;
  Facet: Facet;
  Role: Role;
  Outcome: Outcome;
  Effect: Effect;
  Concept: ResolverTypeWrapper<ConceptRow>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  ID: Scalars['ID']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  Component: ComponentRow;
  ComponentMerge: NamedMerge;
  MergeComponentsInput: MergeComponentsInput;
  MergeComponentsResult: ResolversUnionTypes<ResolversParentTypes>['MergeComponentsResult'];
  ComponentsMerged: Omit<ComponentsMerged, 'component' | 'other'> & { component: ResolversParentTypes['Component'], other: ResolversParentTypes['Component'] };
  MergeRefused: MergeRefused;
  Proportion: Proportion;
  Float: Scalars['Float']['output'];
  Contrast: ContrastState;
  ContrastRow: Compared;
  HeldElsewhere: Held;
  Corpus: CorpusState;
  FacetCount: FacetCount;
  Reliability: ReliabilityCount;
  ReliabilityConnection: Omit<ReliabilityConnection, 'edges'> & { edges: Array<ResolversParentTypes['ReliabilityEdge']> };
  ReliabilityEdge: ListedIncident;
  Silence: Silence;
  DetectedBy: Detected;
  DiscoveredConnection: Omit<DiscoveredConnection, 'edges'> & { edges: Array<ResolversParentTypes['DiscoveredEdge']> };
  DiscoveredEdge: Omit<DiscoveredEdge, 'node'> & { node: ResolversParentTypes['DiscoveredPattern'] };
  DiscoveredPattern: Discovered;
  DiscoveredPart: PatternPart;
  DiscoveredInteraction: DiscoveredInteraction;
  DiscoveredIncidentConnection: MinedPage;
  DiscoveredIncidentEdge: MinedEdge;
  DiscoveredProof: Omit<DiscoveredProof, 'finding' | 'quote'> & { finding: ResolversParentTypes['Finding'], quote: ResolversParentTypes['Quote'] };
  Finding: FindingRow;
  IncidentFilter: IncidentFilter;
  Incident: IncidentEntry;
  TimelineEvent: TimelineEventRow;
  IncidentPattern: HeldPattern;
  IncidentConnection: Omit<IncidentConnection, 'edges'> & { edges: Array<ResolversParentTypes['IncidentEdge']> };
  IncidentEdge: Omit<IncidentEdge, 'node'> & { node: ResolversParentTypes['Incident'] };
  Organisation: Organisation;
  Interaction: InteractionRow;
  InteractionEnd: End;
  Matrix: Omit<Matrix, 'rows' | 'columns' | 'cells'> & { rows: Array<ResolversParentTypes['MatrixConcept']>, columns: Array<ResolversParentTypes['MatrixConcept']>, cells: Array<ResolversParentTypes['MatrixCell']> };
  MatrixConcept: Margin;
  MatrixCell: MatrixPlace;
  MotifInput: MotifInput;
  MotifShapeInput: MotifShapeInput;
  MotifNodeInput: MotifNodeInput;
  MotifEdgeInput: MotifEdgeInput;
  Motif: Looked;
  MotifShape: Shape;
  MotifNode: Part;
  MotifEdge: Edge;
  MotifMatchConnection: MatchPage;
  MotifMatchEdge: MatchEdge;
  BoundNode: BoundPart;
  BoundEdge: BoundLink;
  Pattern: PatternRow;
  PatternIncidentConnection: PatternPage;
  PatternIncidentEdge: PatternEdge;
  PatternQuote: PatternQuoteRow;
  Work: Work;
  LookAlike: Likeness;
  OwnPattern: Own;
  Report: ReportRow;
  Quote: QuoteRow;
  ReviewInput: ReviewInput;
  ReviewResult: ResolversUnionTypes<ResolversParentTypes>['ReviewResult'];
  ReviewSaved: Omit<ReviewSaved, 'finding'> & { finding: ResolversParentTypes['Finding'] };
  ReviewRefused: ReviewRefused;
  SearchHit: ResolversUnionTypes<ResolversParentTypes>['SearchHit'];
  SearchConnection: SearchPage;
  SearchEdge: FoundEdge;
  SearchReason: Omit<SearchReason, 'finding'> & { finding?: Maybe<ResolversParentTypes['Finding']> };
  Mark: Mark;
  SearchFacet: SearchFacet;
  SearchBucket: SearchBucket;
  SimilarConnection: Omit<SimilarConnection, 'edges'> & { edges: Array<ResolversParentTypes['SimilarEdge']> };
  SimilarEdge: LikeEdge;
  SharedConcept: SharedConceptRow;
  SharedInteraction: SharedInteractionRow;
  SharedPattern: PatternOfTwo;
  Difference: DifferenceRow;
  Viewer: Viewer;
  Concept: ConceptRow;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Finding' | 'Incident' | 'Organisation' | 'Interaction' | 'Pattern' | 'Report' | 'Quote' | 'Concept', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VisibilityResolvers = EnumResolverSignature<{ PUBLIC?: any, INTERNAL?: any }, ResolversTypes['Visibility']>;

export type OriginResolvers = EnumResolverSignature<{ BUNDLE?: any, OWN?: any }, ResolversTypes['Origin']>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  concepts?: Resolver<Array<ResolversTypes['Concept']>, ParentType, ContextType, Partial<QueryConceptsArgs>>;
  patterns?: Resolver<Array<ResolversTypes['Pattern']>, ParentType, ContextType>;
  pattern?: Resolver<Maybe<ResolversTypes['Pattern']>, ParentType, ContextType, RequireFields<QueryPatternArgs, 'id'>>;
  ownPatterns?: Resolver<Array<ResolversTypes['OwnPattern']>, ParentType, ContextType>;
  match?: Resolver<ResolversTypes['MotifMatchConnection'], ParentType, ContextType, RequireFields<QueryMatchArgs, 'motif' | 'first'>>;
  incidents?: Resolver<ResolversTypes['IncidentConnection'], ParentType, ContextType, RequireFields<QueryIncidentsArgs, 'first'>>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType, RequireFields<QueryIncidentArgs, 'id'>>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType, RequireFields<QueryReportArgs, 'id'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'first'>>;
  similarIncidents?: Resolver<Maybe<ResolversTypes['SimilarConnection']>, ParentType, ContextType, RequireFields<QuerySimilarIncidentsArgs, 'id' | 'first'>>;
  contrast?: Resolver<ResolversTypes['Contrast'], ParentType, ContextType, Partial<QueryContrastArgs>>;
  matrix?: Resolver<ResolversTypes['Matrix'], ParentType, ContextType, RequireFields<QueryMatrixArgs, 'rows' | 'columns'>>;
  matrixCell?: Resolver<ResolversTypes['MatrixCell'], ParentType, ContextType, RequireFields<QueryMatrixCellArgs, 'row' | 'column'>>;
  corpus?: Resolver<ResolversTypes['Corpus'], ParentType, ContextType, Partial<QueryCorpusArgs>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  discovered?: Resolver<ResolversTypes['DiscoveredConnection'], ParentType, ContextType, RequireFields<QueryDiscoveredArgs, 'kind' | 'first'>>;
  discoveredPattern?: Resolver<Maybe<ResolversTypes['DiscoveredPattern']>, ParentType, ContextType, RequireFields<QueryDiscoveredPatternArgs, 'id' | 'kind'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  review?: Resolver<ResolversTypes['ReviewResult'], ParentType, ContextType, RequireFields<MutationReviewArgs, 'input'>>;
  mergeComponents?: Resolver<ResolversTypes['MergeComponentsResult'], ParentType, ContextType, RequireFields<MutationMergeComponentsArgs, 'input'>>;
};

export type ComponentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Component'] = ResolversParentTypes['Component']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  merged?: Resolver<Array<ResolversTypes['ComponentMerge']>, ParentType, ContextType>;
};

export type ComponentMergeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComponentMerge'] = ResolversParentTypes['ComponentMerge']> = {
  component?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ids?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MergeComponentsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeComponentsResult'] = ResolversParentTypes['MergeComponentsResult']> = {
  __resolveType: TypeResolveFn<'ComponentsMerged' | 'MergeRefused', ParentType, ContextType>;
};

export type ComponentsMergedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComponentsMerged'] = ResolversParentTypes['ComponentsMerged']> = {
  component?: Resolver<ResolversTypes['Component'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Component'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MergeRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeRefused'] = ResolversParentTypes['MergeRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProportionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Proportion'] = ResolversParentTypes['Proportion']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  smallN?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ContrastResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contrast'] = ResolversParentTypes['Contrast']> = {
  incidentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  harm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  association?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  less?: Resolver<ResolversTypes['IncidentConnection'], ParentType, ContextType, RequireFields<ContrastLessArgs, 'first'>>;
  more?: Resolver<ResolversTypes['IncidentConnection'], ParentType, ContextType, RequireFields<ContrastMoreArgs, 'first'>>;
  untold?: Resolver<ResolversTypes['IncidentConnection'], ParentType, ContextType, RequireFields<ContrastUntoldArgs, 'first'>>;
  mechanisms?: Resolver<Array<ResolversTypes['ContrastRow']>, ParentType, ContextType>;
  adaptations?: Resolver<Array<ResolversTypes['ContrastRow']>, ParentType, ContextType>;
  whatHeld?: Resolver<Array<ResolversTypes['HeldElsewhere']>, ParentType, ContextType>;
  snapshot?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ContrastRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContrastRow'] = ResolversParentTypes['ContrastRow']> = {
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  with?: Resolver<ResolversTypes['Proportion'], ParentType, ContextType>;
  without?: Resolver<ResolversTypes['Proportion'], ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  smallN?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  incidents?: Resolver<ResolversTypes['IncidentConnection'], ParentType, ContextType, RequireFields<ContrastRowIncidentsArgs, 'first'>>;
};

export type HeldElsewhereResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldElsewhere'] = ResolversParentTypes['HeldElsewhere']> = {
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  incidents?: Resolver<ResolversTypes['Proportion'], ParentType, ContextType>;
  organisationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  otherwiseCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType, RequireFields<HeldElsewhereFindingsArgs, 'first'>>;
};

export type CorpusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Corpus'] = ResolversParentTypes['Corpus']> = {
  incidentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nearMissCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reportCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reviewedFindingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lessCertainFindingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  interactionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byFacet?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  reliability?: Resolver<ResolversTypes['Reliability'], ParentType, ContextType>;
  silence?: Resolver<Array<ResolversTypes['Silence']>, ParentType, ContextType>;
  detection?: Resolver<Array<ResolversTypes['DetectedBy']>, ParentType, ContextType>;
  nearMisses?: Resolver<ResolversTypes['Proportion'], ParentType, ContextType>;
  snapshot?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FacetCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacetCount'] = ResolversParentTypes['FacetCount']> = {
  facet?: Resolver<ResolversTypes['Facet'], ParentType, ContextType>;
  findingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lessCertainFindingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  incidentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReliabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reliability'] = ResolversParentTypes['Reliability']> = {
  any?: Resolver<ResolversTypes['Proportion'], ParentType, ContextType>;
  adaptation?: Resolver<ResolversTypes['Proportion'], ParentType, ContextType>;
  mechanism?: Resolver<ResolversTypes['Proportion'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Proportion'], ParentType, ContextType>;
  incidents?: Resolver<ResolversTypes['ReliabilityConnection'], ParentType, ContextType, RequireFields<ReliabilityIncidentsArgs, 'first'>>;
};

export type ReliabilityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReliabilityConnection'] = ResolversParentTypes['ReliabilityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReliabilityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReliabilityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReliabilityEdge'] = ResolversParentTypes['ReliabilityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
};

export type SilenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Silence'] = ResolversParentTypes['Silence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facet?: Resolver<ResolversTypes['Facet'], ParentType, ContextType>;
  silent?: Resolver<ResolversTypes['Proportion'], ParentType, ContextType>;
};

export type DetectedByResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DetectedBy'] = ResolversParentTypes['DetectedBy']> = {
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  incidents?: Resolver<ResolversTypes['Proportion'], ParentType, ContextType>;
};

export type DiscoveryKindResolvers = EnumResolverSignature<{ SET?: any, SUBGRAPH?: any }, ResolversTypes['DiscoveryKind']>;

export type DiscoveryWarningResolvers = EnumResolverSignature<{ SMALL_N?: any, FEW_ORGANISATIONS?: any, ONE_HOUSE?: any, NOT_FAMILY_WISE?: any }, ResolversTypes['DiscoveryWarning']>;

export type DiscoveredConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscoveredConnection'] = ResolversParentTypes['DiscoveredConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DiscoveredEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  incidentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  smallestSupport?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  snapshot?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DiscoveredEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscoveredEdge'] = ResolversParentTypes['DiscoveredEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DiscoveredPattern'], ParentType, ContextType>;
};

export type DiscoveredPatternResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscoveredPattern'] = ResolversParentTypes['DiscoveredPattern']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DiscoveryKind'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['DiscoveredPart']>, ParentType, ContextType>;
  interactions?: Resolver<Array<ResolversTypes['DiscoveredInteraction']>, ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lift?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  liftLow?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  liftHigh?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  leverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  pAdjusted?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  q?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['DiscoveryWarning']>, ParentType, ContextType>;
  incidents?: Resolver<ResolversTypes['DiscoveredIncidentConnection'], ParentType, ContextType, RequireFields<DiscoveredPatternIncidentsArgs, 'first'>>;
};

export type DiscoveredPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscoveredPart'] = ResolversParentTypes['DiscoveredPart']> = {
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['Effect']>, ParentType, ContextType>;
};

export type DiscoveredInteractionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscoveredInteraction'] = ResolversParentTypes['DiscoveredInteraction']> = {
  type?: Resolver<ResolversTypes['InteractionType'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DiscoveredIncidentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscoveredIncidentConnection'] = ResolversParentTypes['DiscoveredIncidentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DiscoveredIncidentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DiscoveredIncidentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscoveredIncidentEdge'] = ResolversParentTypes['DiscoveredIncidentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
  proofs?: Resolver<Array<ResolversTypes['DiscoveredProof']>, ParentType, ContextType>;
  interactions?: Resolver<Array<ResolversTypes['Interaction']>, ParentType, ContextType>;
};

export type DiscoveredProofResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscoveredProof'] = ResolversParentTypes['DiscoveredProof']> = {
  part?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
};

export type CertaintyResolvers = EnumResolverSignature<{ STATED?: any, INFERRED?: any }, ResolversTypes['Certainty']>;

export type FindingStatusResolvers = EnumResolverSignature<{ FOUND?: any, ACCEPTED?: any, CORRECTED?: any, ADDED?: any, REJECTED?: any }, ResolversTypes['FindingStatus']>;

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  facet?: Resolver<ResolversTypes['Facet'], ParentType, ContextType>;
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['Effect']>, ParentType, ContextType>;
  component?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  concerns?: Resolver<Maybe<ResolversTypes['Component']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  likely?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FindingStatus'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quotes?: Resolver<Array<ResolversTypes['Quote']>, ParentType, ContextType>;
  incident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncidentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Incident'] = ResolversParentTypes['Incident']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nearMiss?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType, RequireFields<IncidentFindingsArgs, 'includeRejected'>>;
  interactions?: Resolver<Array<ResolversTypes['Interaction']>, ParentType, ContextType>;
  patterns?: Resolver<Array<ResolversTypes['IncidentPattern']>, ParentType, ContextType>;
  reports?: Resolver<Array<ResolversTypes['Report']>, ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['TimelineEvent']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEvent'] = ResolversParentTypes['TimelineEvent']> = {
  at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
};

export type IncidentPatternResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentPattern'] = ResolversParentTypes['IncidentPattern']> = {
  pattern?: Resolver<ResolversTypes['Pattern'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quotes?: Resolver<Array<ResolversTypes['PatternQuote']>, ParentType, ContextType>;
};

export type IncidentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentConnection'] = ResolversParentTypes['IncidentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IncidentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IncidentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentEdge'] = ResolversParentTypes['IncidentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InteractionTypeResolvers = EnumResolverSignature<{ TRIGGERED?: any, OVERLOADED?: any, EXHAUSTED?: any, AMPLIFIED?: any, SUSTAINED?: any, OUTPACED?: any, SYNCHRONISED?: any, BROKE?: any, SLOWED?: any, REMOVED_CAPACITY?: any, MASKED?: any, DELAYED?: any, BLOCKED?: any, BYPASSED?: any, EXPOSED?: any, COUPLED?: any, RELIEVED?: any }, ResolversTypes['InteractionType']>;

export type InteractionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Interaction'] = ResolversParentTypes['Interaction']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['InteractionType'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['InteractionEnd'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['InteractionEnd'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InteractionEndResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InteractionEnd'] = ResolversParentTypes['InteractionEnd']> = {
  phrase?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType>;
  component?: Resolver<Maybe<ResolversTypes['Component']>, ParentType, ContextType>;
};

export type MatrixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Matrix'] = ResolversParentTypes['Matrix']> = {
  rows?: Resolver<Array<ResolversTypes['MatrixConcept']>, ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['MatrixConcept']>, ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['MatrixCell']>, ParentType, ContextType>;
  incidentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  snapshot?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MatrixConceptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatrixConcept'] = ResolversParentTypes['MatrixConcept']> = {
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  incidentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatrixCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatrixCell'] = ResolversParentTypes['MatrixCell']> = {
  row?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  column?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lift?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  smallN?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  incidents?: Resolver<ResolversTypes['IncidentConnection'], ParentType, ContextType, RequireFields<MatrixCellIncidentsArgs, 'first'>>;
};

export type PresenceResolvers = EnumResolverSignature<{ REQUIRED?: any, OPTIONAL?: any, FORBIDDEN?: any }, ResolversTypes['Presence']>;

export type MotifResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Motif'] = ResolversParentTypes['Motif']> = {
  any?: Resolver<Array<ResolversTypes['MotifShape']>, ParentType, ContextType>;
};

export type MotifShapeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MotifShape'] = ResolversParentTypes['MotifShape']> = {
  nodes?: Resolver<Array<ResolversTypes['MotifNode']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['MotifEdge']>, ParentType, ContextType>;
};

export type MotifNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MotifNode'] = ResolversParentTypes['MotifNode']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facet?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  concept?: Resolver<Maybe<Array<ResolversTypes['Concept']>>, ParentType, ContextType>;
  role?: Resolver<Maybe<Array<ResolversTypes['Role']>>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<Array<ResolversTypes['Outcome']>>, ParentType, ContextType>;
  effect?: Resolver<Maybe<Array<ResolversTypes['Effect']>>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<Array<ResolversTypes['Certainty']>>, ParentType, ContextType>;
  component?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  componentContains?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['Presence'], ParentType, ContextType>;
};

export type MotifEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MotifEdge'] = ResolversParentTypes['MotifEdge']> = {
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<Array<ResolversTypes['InteractionType']>>, ParentType, ContextType>;
  undirected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  within?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['Presence'], ParentType, ContextType>;
};

export type MotifMatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MotifMatchConnection'] = ResolversParentTypes['MotifMatchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MotifMatchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  snapshot?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MotifMatchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MotifMatchEdge'] = ResolversParentTypes['MotifMatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shape?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['BoundNode']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['BoundEdge']>, ParentType, ContextType>;
};

export type BoundNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoundNode'] = ResolversParentTypes['BoundNode']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
};

export type BoundEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoundEdge'] = ResolversParentTypes['BoundEdge']> = {
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  interactions?: Resolver<Array<ResolversTypes['Interaction']>, ParentType, ContextType>;
};

export type PatternResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pattern'] = ResolversParentTypes['Pattern']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  is?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shape?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asks?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  literature?: Resolver<Array<ResolversTypes['Work']>, ParentType, ContextType>;
  lookAlikes?: Resolver<Array<ResolversTypes['LookAlike']>, ParentType, ContextType>;
  motif?: Resolver<ResolversTypes['Motif'], ParentType, ContextType>;
  incidents?: Resolver<ResolversTypes['PatternIncidentConnection'], ParentType, ContextType, RequireFields<PatternIncidentsArgs, 'first'>>;
  organisationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<PatternOrganisationCountArgs>>;
  whatHeldElsewhere?: Resolver<Array<ResolversTypes['HeldElsewhere']>, ParentType, ContextType, Partial<PatternWhatHeldElsewhereArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PatternIncidentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatternIncidentConnection'] = ResolversParentTypes['PatternIncidentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PatternIncidentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PatternIncidentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatternIncidentEdge'] = ResolversParentTypes['PatternIncidentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quotes?: Resolver<Array<ResolversTypes['PatternQuote']>, ParentType, ContextType>;
};

export type PatternQuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatternQuote'] = ResolversParentTypes['PatternQuote']> = {
  quote?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType>;
};

export type WorkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Work'] = ResolversParentTypes['Work']> = {
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LookAlikeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LookAlike'] = ResolversParentTypes['LookAlike']> = {
  pattern?: Resolver<ResolversTypes['Pattern'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OwnPatternResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnPattern'] = ResolversParentTypes['OwnPattern']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  asks?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  literature?: Resolver<Array<ResolversTypes['Work']>, ParentType, ContextType>;
  motif?: Resolver<ResolversTypes['Motif'], ParentType, ContextType>;
  matches?: Resolver<ResolversTypes['MotifMatchConnection'], ParentType, ContextType, RequireFields<OwnPatternMatchesArgs, 'first'>>;
};

export type ReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pipeline?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quote'] = ResolversParentTypes['Quote']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VerdictResolvers = EnumResolverSignature<{ ACCEPT?: any, REJECT?: any, UNDO?: any }, ResolversTypes['Verdict']>;

export type ReviewResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewResult'] = ResolversParentTypes['ReviewResult']> = {
  __resolveType: TypeResolveFn<'ReviewSaved' | 'ReviewRefused', ParentType, ContextType>;
};

export type ReviewSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewSaved'] = ResolversParentTypes['ReviewSaved']> = {
  finding?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewRefused'] = ResolversParentTypes['ReviewRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  __resolveType: TypeResolveFn<'Incident' | 'Pattern' | 'Concept', ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['SearchFacet']>, ParentType, ContextType>;
  widened?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['SearchReason']>, ParentType, ContextType>;
};

export type SearchPlaceResolvers = EnumResolverSignature<{ TITLE?: any, FINDING?: any, TEXT?: any, NAME?: any }, ResolversTypes['SearchPlace']>;

export type SearchReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchReason'] = ResolversParentTypes['SearchReason']> = {
  place?: Resolver<ResolversTypes['SearchPlace'], ParentType, ContextType>;
  excerpt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  marks?: Resolver<Array<ResolversTypes['Mark']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType>;
};

export type MarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mark'] = ResolversParentTypes['Mark']> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchFacet'] = ResolversParentTypes['SearchFacet']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  buckets?: Resolver<Array<ResolversTypes['SearchBucket']>, ParentType, ContextType>;
};

export type SearchBucketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchBucket'] = ResolversParentTypes['SearchBucket']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SimilarConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimilarConnection'] = ResolversParentTypes['SimilarConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SimilarEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  snapshot?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SimilarEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimilarEdge'] = ResolversParentTypes['SimilarEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  structure?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sharedConcepts?: Resolver<Array<ResolversTypes['SharedConcept']>, ParentType, ContextType>;
  sharedInteractions?: Resolver<Array<ResolversTypes['SharedInteraction']>, ParentType, ContextType>;
  sharedPatterns?: Resolver<Array<ResolversTypes['SharedPattern']>, ParentType, ContextType>;
  differences?: Resolver<Array<ResolversTypes['Difference']>, ParentType, ContextType>;
};

export type SharedConceptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedConcept'] = ResolversParentTypes['SharedConcept']> = {
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  here?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
  there?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
};

export type SharedInteractionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedInteraction'] = ResolversParentTypes['SharedInteraction']> = {
  type?: Resolver<ResolversTypes['InteractionType'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  here?: Resolver<ResolversTypes['Interaction'], ParentType, ContextType>;
  there?: Resolver<ResolversTypes['Interaction'], ParentType, ContextType>;
};

export type SharedPatternResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedPattern'] = ResolversParentTypes['SharedPattern']> = {
  pattern?: Resolver<ResolversTypes['Pattern'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  here?: Resolver<Array<ResolversTypes['PatternQuote']>, ParentType, ContextType>;
  there?: Resolver<Array<ResolversTypes['PatternQuote']>, ParentType, ContextType>;
};

export type DifferenceKindResolvers = EnumResolverSignature<{ OTHER_VALUE?: any, HELPED_THERE?: any, ONLY_THERE?: any, ONLY_HERE?: any }, ResolversTypes['DifferenceKind']>;

export type DifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Difference'] = ResolversParentTypes['Difference']> = {
  kind?: Resolver<ResolversTypes['DifferenceKind'], ParentType, ContextType>;
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  here?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType>;
  there?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  level?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  canReview?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FacetResolvers = EnumResolverSignature<{ CONTRIBUTOR?: any, SATURATION?: any, SAFETY_MECHANISM?: any, DETECTION?: any, DIFFICULTY?: any, ADAPTATION?: any }, ResolversTypes['Facet']>;

export type RoleResolvers = EnumResolverSignature<{ TRIGGER?: any, CONDITION?: any, SUSTAINING?: any }, ResolversTypes['Role']>;

export type OutcomeResolvers = EnumResolverSignature<{ HELD?: any, TOO_LATE_OR_TOO_LITTLE?: any, FAILED?: any, ABSENT?: any, OFF_OR_MISCONFIGURED?: any, BLIND?: any, IGNORED?: any, MASKED?: any, MADE_WORSE?: any }, ResolversTypes['Outcome']>;

export type EffectResolvers = EnumResolverSignature<{ HELPED?: any, NO_EFFECT?: any, MADE_WORSE?: any, UNKNOWN?: any }, ResolversTypes['Effect']>;

export type ConceptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Concept'] = ResolversParentTypes['Concept']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  facet?: Resolver<ResolversTypes['Facet'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  is?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  incidentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Visibility?: VisibilityResolvers;
  Origin?: OriginResolvers;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Component?: ComponentResolvers<ContextType>;
  ComponentMerge?: ComponentMergeResolvers<ContextType>;
  MergeComponentsResult?: MergeComponentsResultResolvers<ContextType>;
  ComponentsMerged?: ComponentsMergedResolvers<ContextType>;
  MergeRefused?: MergeRefusedResolvers<ContextType>;
  Proportion?: ProportionResolvers<ContextType>;
  Contrast?: ContrastResolvers<ContextType>;
  ContrastRow?: ContrastRowResolvers<ContextType>;
  HeldElsewhere?: HeldElsewhereResolvers<ContextType>;
  Corpus?: CorpusResolvers<ContextType>;
  FacetCount?: FacetCountResolvers<ContextType>;
  Reliability?: ReliabilityResolvers<ContextType>;
  ReliabilityConnection?: ReliabilityConnectionResolvers<ContextType>;
  ReliabilityEdge?: ReliabilityEdgeResolvers<ContextType>;
  Silence?: SilenceResolvers<ContextType>;
  DetectedBy?: DetectedByResolvers<ContextType>;
  DiscoveryKind?: DiscoveryKindResolvers;
  DiscoveryWarning?: DiscoveryWarningResolvers;
  DiscoveredConnection?: DiscoveredConnectionResolvers<ContextType>;
  DiscoveredEdge?: DiscoveredEdgeResolvers<ContextType>;
  DiscoveredPattern?: DiscoveredPatternResolvers<ContextType>;
  DiscoveredPart?: DiscoveredPartResolvers<ContextType>;
  DiscoveredInteraction?: DiscoveredInteractionResolvers<ContextType>;
  DiscoveredIncidentConnection?: DiscoveredIncidentConnectionResolvers<ContextType>;
  DiscoveredIncidentEdge?: DiscoveredIncidentEdgeResolvers<ContextType>;
  DiscoveredProof?: DiscoveredProofResolvers<ContextType>;
  Certainty?: CertaintyResolvers;
  FindingStatus?: FindingStatusResolvers;
  Finding?: FindingResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
  TimelineEvent?: TimelineEventResolvers<ContextType>;
  IncidentPattern?: IncidentPatternResolvers<ContextType>;
  IncidentConnection?: IncidentConnectionResolvers<ContextType>;
  IncidentEdge?: IncidentEdgeResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  InteractionType?: InteractionTypeResolvers;
  Interaction?: InteractionResolvers<ContextType>;
  InteractionEnd?: InteractionEndResolvers<ContextType>;
  Matrix?: MatrixResolvers<ContextType>;
  MatrixConcept?: MatrixConceptResolvers<ContextType>;
  MatrixCell?: MatrixCellResolvers<ContextType>;
  Presence?: PresenceResolvers;
  Motif?: MotifResolvers<ContextType>;
  MotifShape?: MotifShapeResolvers<ContextType>;
  MotifNode?: MotifNodeResolvers<ContextType>;
  MotifEdge?: MotifEdgeResolvers<ContextType>;
  MotifMatchConnection?: MotifMatchConnectionResolvers<ContextType>;
  MotifMatchEdge?: MotifMatchEdgeResolvers<ContextType>;
  BoundNode?: BoundNodeResolvers<ContextType>;
  BoundEdge?: BoundEdgeResolvers<ContextType>;
  Pattern?: PatternResolvers<ContextType>;
  PatternIncidentConnection?: PatternIncidentConnectionResolvers<ContextType>;
  PatternIncidentEdge?: PatternIncidentEdgeResolvers<ContextType>;
  PatternQuote?: PatternQuoteResolvers<ContextType>;
  Work?: WorkResolvers<ContextType>;
  LookAlike?: LookAlikeResolvers<ContextType>;
  OwnPattern?: OwnPatternResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  Quote?: QuoteResolvers<ContextType>;
  Verdict?: VerdictResolvers;
  ReviewResult?: ReviewResultResolvers<ContextType>;
  ReviewSaved?: ReviewSavedResolvers<ContextType>;
  ReviewRefused?: ReviewRefusedResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchPlace?: SearchPlaceResolvers;
  SearchReason?: SearchReasonResolvers<ContextType>;
  Mark?: MarkResolvers<ContextType>;
  SearchFacet?: SearchFacetResolvers<ContextType>;
  SearchBucket?: SearchBucketResolvers<ContextType>;
  SimilarConnection?: SimilarConnectionResolvers<ContextType>;
  SimilarEdge?: SimilarEdgeResolvers<ContextType>;
  SharedConcept?: SharedConceptResolvers<ContextType>;
  SharedInteraction?: SharedInteractionResolvers<ContextType>;
  SharedPattern?: SharedPatternResolvers<ContextType>;
  DifferenceKind?: DifferenceKindResolvers;
  Difference?: DifferenceResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Facet?: FacetResolvers;
  Role?: RoleResolvers;
  Outcome?: OutcomeResolvers;
  Effect?: EffectResolvers;
  Concept?: ConceptResolvers<ContextType>;
};

