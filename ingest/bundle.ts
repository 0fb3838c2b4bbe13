import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { ReportInput } from '../graph/report.ts';
import { shapes } from '../graph/shapes.ts';
import type { CodedReport, Finding, Interaction, PatternMatch, Span } from '../schema/coded.ts';
import { codedFiles } from './coded-files.ts';
import { parse } from './documents/parse.ts';
import { matchPatterns } from '../graph/motifs/patterns.ts';
import { sections } from './segments/sections.ts';

/** A coded file of ingest/corpus: the shape of the coding guide, with ids on findings and references on interactions. */
const codedFile = z.strictObject({
  doc: z.string(),
  coder: z.string(),
  incident: z.strictObject({ title: z.string(), organisation: z.string(), date: z.iso.date(), nearMiss: z.boolean() }),
  findings: z.array(
    z.strictObject({
      id: z.string(),
      concept: shapes.concept,
      role: shapes.role.optional(),
      outcome: shapes.outcome.optional(),
      effect: shapes.effect.optional(),
      component: z.string().nullable(),
      certainty: shapes.certainty,
      quotes: z.array(z.string()).min(1),
    }),
  ),
  interactions: z.array(
    z.strictObject({
      type: shapes.interactionType,
      source: z.string(),
      target: z.string(),
      sourceRef: z.string().nullable(),
      targetRef: z.string().nullable(),
      quote: z.string(),
    }),
  ),
  patterns: z.array(z.strictObject({ id: shapes.pattern, quote: z.string() })),
});

/** Front matter of a told incident: the first source is the one to read after ours. */
const sourcesOf = z
  .object({ sources: z.tuple([z.object({ title: z.string(), url: z.url() })]).rest(z.unknown()) })
  .transform(({ sources }) => [sources[0]] as const);

const folder = new URL('corpus/', import.meta.url);

/** The bundled corpus, coded by hand, ready to load as public and accepted; in the order of the file names. */
export function bundle(pipeline: string): ReportInput[] {
  return codedFiles(fileURLToPath(folder), codedFile).map(({ name, coded }) => bundled(name, coded, pipeline));
}

function bundled(name: string, coded: z.infer<typeof codedFile>, pipeline: string): ReportInput {
  const path = name.replace(/\.json$/, '.md');
  const document = parse({ path, source: 'bundle', bytes: readFileSync(new URL(path, folder)), visibility: 'public' });
  if ('reason' in document) throw new Error(document.reason);
  const { text } = document;
  const place = (quote: string): Span => {
    const start = text.indexOf(quote);
    if (start < 0) throw new Error(`${name}: this quote is not in ${path}: ${quote}`);
    return [start, start + quote.length];
  };
  const [original] = sourcesOf.parse(document.meta);
  return {
    source: { id: 'bundle', kind: 'bundle', at: 'ingest/corpus' },
    path,
    url: original.url,
    publisher: null,
    publishedOn: null,
    format: document.format,
    sha256: document.sha256,
    pipeline,
    visibility: 'public',
    text,
    sections: sections(document),
    coded: byHand(coded, place),
  };
}

/** What was coded by hand is sure, accepted, and says so. */
function byHand(coded: z.infer<typeof codedFile>, place: (quote: string) => Span): CodedReport {
  const sure = { confidence: 1, status: 'accepted', by: 'rhyme' } as const;
  const findings = coded.findings.map((finding): Finding => ({ ...finding, ...sure, spans: finding.quotes.map(place) }));
  const interactions = coded.interactions.map((interaction, index): Interaction => ({
    ...interaction,
    id: `i${index + 1}`,
    confidence: 1,
    span: place(interaction.quote),
  }));
  const structure = new Map(matchPatterns(findings, interactions).map((match) => [match.id, match.findings]));
  const held = coded.patterns.map((pattern): PatternMatch => {
    const span = place(pattern.quote);
    const sharing = findings
      .filter((finding) => finding.spans.some(([start, end]) => start < span[1] && span[0] < end))
      .map(({ id }) => id);
    return { ...pattern, confidence: 1, span, findings: [...new Set([...(structure.get(pattern.id) ?? []), ...sharing])] };
  });
  return { incident: coded.incident, findings, interactions, patterns: held };
}
