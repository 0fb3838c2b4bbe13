/** The shape of a coded report: what `rhyme extract` writes, the gold files hold and the graph is loaded from. No behaviour. */
import type { ConceptId, Effect, InteractionType, Outcome, PatternId, Role } from './generated/vocabulary.ts';

export type { ConceptId, Effect, Facet, InteractionType, Outcome, PatternId, Role } from './generated/vocabulary.ts';

export type Certainty = 'stated' | 'inferred';
/** `found` by a reader; the others say what a person made of it. */
export type Status = 'found' | 'accepted' | 'corrected' | 'added' | 'rejected';
export type Visibility = 'public' | 'internal';
/** Half-open range of UTF-16 code units into `Report.text`. */
export type Span = readonly [start: number, end: number];

/** One thing that the report says of the incident, with the sentences that prove it. */
export type Finding = {
  /** Unique within its report. */
  id: string;
  concept: ConceptId;
  /** Contributors only. */
  role?: Role;
  /** Safety mechanisms only. */
  outcome?: Outcome;
  /** Adaptations only. */
  effect?: Effect;
  /** What it concerns, as a short phrase of the report. */
  component: string | null;
  certainty: Certainty;
  /** Between 0 and 1, two decimals; 1 for findings coded by hand. */
  confidence: number;
  status: Status;
  /** Who found it: `lexicon`, `linear`, `lexicon+linear`, `rhyme` (coded by hand), or a reviewer. */
  by: string;
  /** Exact substrings of the text, best first; `spans[i]` is where `quotes[i]` lies. */
  quotes: string[];
  spans: Span[];
  /** Which incident of a file that holds several, from 1; only `rhyme extract` says it, the graph has each as a report of its own. */
  incident?: number;
};

/** SOURCE did TYPE to TARGET. */
export type Interaction = {
  id: string;
  type: InteractionType;
  /** Short noun phrases of the report. */
  source: string;
  target: string;
  /** The finding that an end stands for, where it is one. */
  sourceRef: string | null;
  targetRef: string | null;
  confidence: number;
  quote: string;
  span: Span;
};

/** A named pattern that the report supports, its best quote, and the findings that it rests on (ids; may be empty where coded by hand). */
export type PatternMatch = { id: PatternId; confidence: number; quote: string; span: Span; findings: string[] };

/** What a report says about its incident: titles and dates as the report gives them, null where it is silent. */
export type IncidentFacts = {
  title: string;
  organisation: string | null;
  /** ISO date (YYYY-MM-DD), or null. */
  date: string | null;
  /** When it began and ended, ISO to the minute (`2023-01-11T14:05Z`), with an offset where the zone is known; absent or null where it is not told. */
  start?: string | null;
  end?: string | null;
  nearMiss: boolean;
};

/** A dated line of a report. */
export type TimelineEvent = {
  /** ISO date-time, with an offset where the zone is known; ISO date where only a day is told; null where the day is doubtful. */
  at: string | null;
  /** As the report writes it; null where it says none. */
  zone: string | null;
  /** Exact substring of the text; `span` is where it lies. */
  text: string;
  span: Span;
  /** As of a finding. */
  incident?: number;
};

/** A report with its findings. */
export type CodedReport = {
  incident: IncidentFacts;
  findings: Finding[];
  interactions: Interaction[];
  patterns: PatternMatch[];
  /** In the order in which they were written. */
  timeline?: TimelineEvent[];
};
