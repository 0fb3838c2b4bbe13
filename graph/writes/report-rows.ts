import { createHash } from 'node:crypto';
import type {
  Certainty,
  ConceptId,
  Effect,
  Facet,
  Finding,
  InteractionType,
  Outcome,
  PatternId,
  Role,
  Span,
  Status,
  Visibility,
} from '../../schema/coded.ts';
import { acronymsIn } from '../components/acronyms.ts';
import { componentKey } from '../components/component-key.ts';
import { shapes } from '../shapes.ts';
import type { ReportInput } from '../report.ts';
import { componentId, findingId, incidentId, interactionId, organisationId, quoteId, reportId } from './ids.ts';

export type QuoteRow = { id: string; text: string; start: number; stop: number; section: string };
export type FindingRow = {
  id: string;
  facet: Facet;
  concept: ConceptId;
  role: Role | null;
  outcome: Outcome | null;
  effect: Effect | null;
  component: string | null;
  certainty: Certainty;
  confidence: number;
  status: Status;
  by: string;
  foundStatus: Status;
  foundBy: string;
  quotes: QuoteRow[];
};
export type InteractionRow = {
  id: string;
  type: InteractionType;
  source: string;
  target: string;
  sourceRef: string | null;
  targetRef: string | null;
  confidence: number;
  quote: QuoteRow;
};
/** A pattern coded by hand, with the findings it was coded to rest on. */
export type CodedPattern = { id: PatternId; confidence: number; quote: string; findings: string[] };

/** A report in the graph's own ids; what one report puts into the graph before reviews and patterns. */
export type ReportRows = {
  id: string;
  incident: string;
  organisation: { id: string; name: string } | null;
  contentHash: string;
  byHand: boolean;
  visibility: Visibility;
  quotes: Quotes;
  findings: FindingRow[];
  interactions: InteractionRow[];
  codedPatterns: CodedPattern[];
  componentOf: (phrase: string) => string;
};

/** The quotes of one report, each place once. */
export type Quotes = { of(text: string, span: Span): QuoteRow; all(): QuoteRow[] };

function quotesOf(report: string, input: ReportInput): Quotes {
  const byPlace = new Map<string, QuoteRow>();
  const times = new Map<string, number>();
  const section = (start: number) => input.sections.findLast((heading) => heading.start <= start)?.title ?? '';
  return {
    of(text, [start, stop]) {
      const known = byPlace.get(`${start}-${stop}`);
      if (known !== undefined) return known;
      const ordinal = times.get(quoteId(report, text, 0)) ?? 0;
      times.set(quoteId(report, text, 0), ordinal + 1);
      const row = { id: quoteId(report, text, ordinal), text, start, stop, section: section(start) };
      byPlace.set(`${start}-${stop}`, row);
      return row;
    },
    all: () => [...byPlace.values()].toSorted((a, b) => a.start - b.start || a.stop - b.stop),
  };
}

/** Counts how often a key came before: 0, 1, 2 … */
const counter = () => {
  const seen = new Map<string, number>();
  return (key: string) => {
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before;
  };
};

const contentHash = ({ sha256: _sha, pipeline: _pipeline, text: _text, visibility: _visibility, ...rest }: ReportInput) =>
  createHash('sha256').update(JSON.stringify(rest)).digest('hex');

/** A person's work needs no confidence: the findings of a report coded by hand are all accepted as they come. */
const isByHand = (findings: readonly Finding[]) => findings.length > 0 && findings.every((finding) => finding.status === 'accepted');

/** Gives a report, its findings, interactions and quotes their ids; `incident` is the one that it was joined to. */
export function reportRows(input: ReportInput, incident: string = incidentId(reportId(input))): ReportRows {
  const id = reportId(input);
  const { coded } = input;
  const quotes = quotesOf(id, input);
  const nth = counter();
  const idOf = new Map<string, string>();
  const findings = coded.findings.map((finding): FindingRow => {
    const first = finding.quotes[0] ?? '';
    const row = findingId(id, finding.concept, first, nth(findingId(id, finding.concept, first, 0)));
    idOf.set(finding.id, row);
    return {
      id: row,
      facet: shapes.facet.parse(finding.concept.split('/')[0]),
      concept: finding.concept,
      role: finding.role ?? null,
      outcome: finding.outcome ?? null,
      effect: finding.effect ?? null,
      component: finding.component,
      certainty: finding.certainty,
      confidence: finding.confidence,
      status: finding.status,
      by: finding.by,
      foundStatus: finding.status,
      foundBy: finding.by,
      quotes: finding.quotes.flatMap((text, at) => {
        const span = finding.spans[at];
        return span === undefined ? [] : [quotes.of(text, span)];
      }),
    };
  });
  const ref = (local: string | null) => (local === null ? null : (idOf.get(local) ?? null));
  const interactions = coded.interactions.map((x): InteractionRow => {
    const ordinal = nth(interactionId(id, x.type, x.source, x.target, x.quote, 0));
    return {
      id: interactionId(id, x.type, x.source, x.target, x.quote, ordinal),
      type: x.type,
      source: x.source,
      target: x.target,
      sourceRef: ref(x.sourceRef),
      targetRef: ref(x.targetRef),
      confidence: x.confidence,
      quote: quotes.of(x.quote, x.span),
    };
  });
  const byHand = isByHand(coded.findings);
  const codedPatterns = !byHand
    ? []
    : coded.patterns.map((pattern) => ({
        id: pattern.id,
        confidence: pattern.confidence,
        quote: quotes.of(pattern.quote, pattern.span).id,
        findings: pattern.findings.flatMap((local) => ref(local) ?? []),
      }));
  const name = coded.incident.organisation;
  const organisation = name === null ? null : { id: organisationId(name), name };
  // where nobody says whose it is, a component is the report's own, whatever joins it
  const scopes = { organisation: organisation?.id ?? incidentId(id), report: incidentId(id) };
  let acronyms: ReadonlyMap<string, string> | undefined; // an unchanged report never needs them
  return {
    id,
    incident,
    organisation,
    contentHash: contentHash(input),
    byHand,
    visibility: input.visibility,
    quotes,
    findings,
    interactions,
    codedPatterns,
    componentOf: (phrase) => componentId(scopes, componentKey(phrase, (acronyms ??= acronymsIn(input.text)))),
  };
}
