/** Why an incident matched: the title, the sentences that prove its findings, its text. */
import { patterns } from '../../schema/generated/vocabulary.ts';
import { isLikely } from '../likely.ts';
import type { Store, Viewer } from '../store.ts';
import type { IncidentEntry } from './incident-entry.ts';
import type { FindingRow } from './finding.ts';
import { findingsOf } from './finding.ts';
import type { Mark } from './passage.ts';
import { bestPassage, mark } from './passage.ts';
import type { QuoteRow } from './quote.ts';
import { findingQuotes } from './quote.ts';
import { reportTexts } from './report.ts';
import type { Term } from './words.ts';

export type SearchPlace = 'title' | 'finding' | 'text' | 'name';
export type SearchReason = { place: SearchPlace; excerpt: string; marks: Mark[]; start: number | null; finding: FindingRow | null };
export type Explained = { score: number; reasons: SearchReason[] };

/** At most so many sentences of findings are shown for one hit. */
const mostFindings = 3;

/**
 * The reasons of each incident, the strongest first, and how well it matches: terms in the title count four times, together in one likely
 * finding's sentence three times (in a less certain one's twice), together in one sentence of the text once. `named` are the concepts that
 * the search named.
 */
export async function explain(
  store: Store,
  viewer: Viewer,
  entries: readonly IncidentEntry[],
  query: readonly Term[],
  named: ReadonlySet<string>,
): Promise<Map<string, Explained>> {
  if (entries.length === 0) return new Map();
  const ids = entries.map(({ id }) => id);
  const reports = entries.flatMap((entry) => entry.reports);
  const [findings, quotes, texts] = await Promise.all([
    findingsOf(store, viewer, ids),
    findingQuotes(store, viewer, ids),
    reportTexts(store, viewer, reports),
  ]);
  const live = Map.groupBy(
    findings.filter(({ status }) => status !== 'rejected'),
    ({ incident }) => incident,
  );
  return new Map(entries.map((entry) => [entry.id, explained(entry, live.get(entry.id) ?? [], quotes, texts, query, named)]));
}

/** A reason with how many terms it holds, and the report that it stands in. */
type Weighed = { reason: SearchReason; held: number; report: string | null };

function explained(
  entry: IncidentEntry,
  findings: readonly FindingRow[],
  quotes: ReadonlyMap<string, QuoteRow[]>,
  texts: ReadonlyMap<string, string>,
  query: readonly Term[],
  named: ReadonlySet<string>,
): Explained {
  const title = mark(entry.title, query);
  const proving = distinct(
    findings
      .flatMap((finding) => (quotes.get(finding.id) ?? []).map((quote, place) => ({ finding, quote, place, ...mark(quote.text, query) })))
      // A likely finding of a named concept shows its best sentence even where that uses other words.
      .filter(({ held, finding, place }) => held > 0 || (place === 0 && named.has(finding.concept) && isLikely(finding)))
      .toSorted(
        (a, b) =>
          b.held - a.held ||
          Number(isLikely(b.finding)) - Number(isLikely(a.finding)) ||
          Number(named.has(b.finding.concept)) - Number(named.has(a.finding.concept)),
      ),
  ).slice(0, mostFindings);
  const passages = entry.reports
    .flatMap((report) => {
      const passage = bestPassage(texts.get(report) ?? '', query);
      return passage ? [{ report, ...passage }] : [];
    })
    .toSorted((a, b) => b.held - a.held)
    .slice(0, 1);

  const reasons: Weighed[] = [
    { reason: inTitle(entry, title.marks), held: title.held, report: null },
    ...proving.map(({ finding, quote, marks, held: terms }): Weighed => {
      const reason = { place: 'finding' as const, excerpt: quote.text, marks, start: quote.start, finding };
      return { reason, held: terms || 0.5, report: quote.report };
    }),
    ...passages.map(({ report, excerpt, marks, start, held: terms }): Weighed => {
      return { reason: { place: 'text', excerpt, marks, start, finding: null }, held: terms, report };
    }),
    // A heading that repeats the title says nothing more.
  ].filter(({ held, reason }) => held > 0 && !(reason.place === 'text' && reason.excerpt === entry.title));
  const shown = reasons
    .filter((one) => one.reason.place !== 'text' || !reasons.some((other) => other.reason.place === 'finding' && overlap(one, other)))
    .toSorted((x, y) => y.held - x.held)
    .map(({ reason }) => reason);

  const proof = Math.max(0, ...proving.map(({ finding, held }) => (isLikely(finding) ? 3 : 2) * held));
  const score = (4 * title.held + proof + (passages[0]?.held ?? 0)) / Math.max(1, query.length);
  return { score, reasons: shown.length > 0 ? shown : byName(entry, query, named) };
}

/** The words name a pattern that holds in it, whatever words its report uses; else only the index knows why. */
function byName(entry: IncidentEntry, query: readonly Term[], named: ReadonlySet<string>): SearchReason[] {
  const held = patterns.filter(({ id }) => named.has(id) && entry.patterns.has(id));
  const reasons = held.map(({ label }): SearchReason => ({
    place: 'name',
    excerpt: label,
    marks: mark(label, query).marks,
    start: null,
    finding: null,
  }));
  return reasons.length > 0 ? reasons : [inTitle(entry, [])];
}

const inTitle = ({ title }: IncidentEntry, marks: Mark[]): SearchReason => ({
  place: 'title',
  excerpt: title,
  marks,
  start: null,
  finding: null,
});

/** One sentence may prove several findings: it is shown once. */
function distinct<T extends { quote: QuoteRow }>(found: readonly T[]): T[] {
  return found.filter(
    ({ quote }, at) => found.findIndex((other) => other.quote.report === quote.report && other.quote.start === quote.start) === at,
  );
}

function overlap({ reason: a, report }: Weighed, { reason: b, report: other }: Weighed): boolean {
  if (report !== other || a.start === null || b.start === null) return false;
  return a.start < b.start + b.excerpt.length && b.start < a.start + a.excerpt.length;
}
