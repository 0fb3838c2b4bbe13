import { z } from 'zod';
import type { Store, Viewer } from '../store.ts';
import { anyFinding } from '../any-finding.ts';

const quote = z.object({ id: z.string(), report: z.string(), text: z.string(), start: z.number(), end: z.number(), section: z.string() });
export type QuoteRow = z.infer<typeof quote>;

/** What a query returns of a quote `q`; `end` is a reserved word in the graph. */
const columns = 'q.id AS id, q.report AS report, q.text AS text, q.start AS start, q.stop AS stop, q.section AS section';
const stored = z.object({ ...quote.omit({ end: true }).shape, stop: z.number() });
const quoteOf = ({ id, report, text, start, stop, section }: z.infer<typeof stored>): QuoteRow => ({
  id,
  report,
  text,
  start,
  end: stop,
  section,
});

const proves = z.object({ ...stored.shape, owner: z.string(), ordinal: z.number() });

async function evidence(store: Store, viewer: Viewer, labels: string, incidents: readonly string[]): Promise<Map<string, QuoteRow[]>> {
  const rows = await store.read(
    viewer,
    `MATCH (i:Incident)-[:HAS]->(f:${labels})-[e:EVIDENCED_BY]->(q:Quote) WHERE i.id IN $incidents AND q.visibility IN $visible
     RETURN f.id AS owner, e.ordinal AS ordinal, ${columns}`,
    { incidents },
  );
  const found = z
    .array(proves)
    .parse(rows)
    .toSorted((a, b) => a.ordinal - b.ordinal);
  const quotes = new Map<string, QuoteRow[]>();
  for (const row of found) quotes.set(row.owner, [...(quotes.get(row.owner) ?? []), quoteOf(row)]);
  return quotes;
}

/** The quotes of every finding of these incidents, best first, by the finding's id. */
export const findingQuotes = (store: Store, viewer: Viewer, incidents: readonly string[]): Promise<Map<string, QuoteRow[]>> =>
  evidence(store, viewer, anyFinding, incidents);

/** The quote of every interaction of these incidents, by the interaction's id. */
export const interactionQuotes = (store: Store, viewer: Viewer, incidents: readonly string[]): Promise<Map<string, QuoteRow[]>> =>
  evidence(store, viewer, 'Interaction', incidents);

const shows = z.object({ ...stored.shape, incident: z.string(), pattern: z.string(), finding: z.string().nullable(), ordinal: z.number() });
export type PatternQuoteRow = { incident: string; pattern: string; finding: string | null; quote: QuoteRow };

/** The sentences that the patterns of these incidents rest on at the viewer's level, in order. */
export async function patternQuotes(store: Store, viewer: Viewer, incidents: readonly string[]): Promise<PatternQuoteRow[]> {
  const rows = await store.read(
    viewer,
    `MATCH (i:Incident)-[s:SHOWN_BY]->(q:Quote) WHERE i.id IN $incidents AND s.level = $level AND q.visibility IN $visible
     RETURN i.id AS incident, s.pattern AS pattern, s.finding AS finding, s.ordinal AS ordinal, ${columns}`,
    { incidents },
  );
  return z
    .array(shows)
    .parse(rows)
    .toSorted((a, b) => a.ordinal - b.ordinal)
    .map((row) => ({ incident: row.incident, pattern: row.pattern, finding: row.finding, quote: quoteOf(row) }));
}
