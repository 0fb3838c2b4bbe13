/** The bundled corpus as ReportInput, built from the coded files alone, so that the API's tests stand on no other stage. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { ReportInput } from '../../graph/report.ts';
import { matchPatterns } from '../../graph/motifs/patterns.ts';
import type { CodedReport, Finding, Interaction, Span } from '../../schema/coded.ts';

const folder = new URL('../../ingest/corpus/', import.meta.url);

type Coded = Omit<CodedReport, 'findings' | 'interactions' | 'patterns'> & {
  findings: Omit<Finding, 'confidence' | 'status' | 'by' | 'spans'>[];
  interactions: Omit<Interaction, 'id' | 'confidence' | 'span'>[];
  patterns: { id: CodedReport['patterns'][number]['id']; quote: string }[];
};

/** The reports of the bundle, by file name. */
export function corpus(): ReportInput[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.toSorted().map((name) => {
    const path = name.replace('.json', '.md');
    return coded(path, readFileSync(new URL(path, folder), 'utf8'), JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Coded);
  });
}

/** A text with its coding as the bundle's: public, sure and accepted. */
function coded(path: string, text: string, { incident, ...found }: Coded): ReportInput {
  const place = (quote: string): Span => {
    const start = text.indexOf(quote);
    if (start < 0) throw new Error(`${path} does not hold: ${quote}`);
    return [start, start + quote.length];
  };
  const findings = found.findings.map((finding): Finding => ({
    ...finding,
    confidence: 1,
    status: 'accepted',
    by: 'rhyme',
    spans: finding.quotes.map(place),
  }));
  const interactions = found.interactions.map((arrow, at): Interaction => ({
    ...arrow,
    id: `i${at + 1}`,
    confidence: 1,
    span: place(arrow.quote),
  }));
  const structure = new Map(matchPatterns(findings, interactions).map((match) => [match.id, match.findings]));
  return {
    source: { id: 'bundle', kind: 'bundle', at: 'ingest/corpus' },
    path,
    url: null,
    publisher: incident.organisation,
    publishedOn: incident.date,
    format: 'markdown',
    sha256: createHash('sha256').update(text).digest('hex'),
    pipeline: 'test',
    visibility: 'public',
    text,
    sections: [...text.matchAll(/^#+ (.+)$/gm)].map((match) => ({ start: match.index, title: match[1] ?? '' })),
    coded: {
      incident,
      findings,
      interactions,
      patterns: found.patterns.map(({ id, quote }) => ({
        id,
        confidence: 1,
        quote,
        span: place(quote),
        findings: structure.get(id) ?? [],
      })),
    },
  };
}
