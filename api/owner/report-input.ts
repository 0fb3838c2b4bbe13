/** The shape of a report as the command line hands it over: everything is checked, nothing names a file to read. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { ReportInput } from '../../graph/report.ts';
import { shapes } from '../../graph/shapes.ts';

const short = z.string().max(2_000);
const quote = z.string().min(1).max(20_000);
const span = z.tuple([z.number().int().nonnegative(), z.number().int().positive()]).readonly();
const confidence = z.number().min(0).max(1);

/** Where reports come from; `at` is for people and never opened here. */
export const source = z.strictObject({ id: short, kind: z.enum(['bundle', 'file', 'folder', 'stdin']), at: short });

const finding = z.strictObject({
  id: short,
  concept: shapes.concept,
  role: shapes.role.optional(),
  outcome: shapes.outcome.optional(),
  effect: shapes.effect.optional(),
  component: short.nullable(),
  certainty: shapes.certainty,
  confidence,
  status: shapes.status,
  by: short,
  quotes: z.array(quote).min(1).max(50),
  spans: z.array(span).min(1).max(50),
});
const interaction = z.strictObject({
  id: short,
  type: shapes.interactionType,
  source: short,
  target: short,
  sourceRef: short.nullable(),
  targetRef: short.nullable(),
  confidence,
  quote,
  span,
});
const pattern = z.strictObject({ id: shapes.pattern, confidence, quote, span, findings: z.array(short) });
/** As the timeline is read: a day, or a time of it, with an offset where one is known. */
const moment = z.union([
  z.iso.date(),
  z.iso.datetime({ local: true, offset: true, precision: -1 }),
  z.iso.datetime({ local: true, offset: true }),
]);
const event = z.strictObject({ at: moment.nullable(), zone: short.nullable(), text: quote, span });
const coded = z.strictObject({
  incident: z.strictObject({
    title: short,
    organisation: short.nullable(),
    date: z.iso.date().nullable(),
    start: moment.nullable().optional(),
    end: moment.nullable().optional(),
    nearMiss: z.boolean(),
  }),
  findings: z.array(finding).max(5_000),
  interactions: z.array(interaction).max(5_000),
  patterns: z.array(pattern).max(100),
  timeline: z.array(event).max(20_000).optional(),
});

/** A report, with every quote where its span says and the hash that of its text. */
export const reportInput = z
  .strictObject({
    source,
    path: short,
    url: short.nullable(),
    publisher: short.nullable(),
    publishedOn: short.nullable(),
    format: z.enum(['markdown', 'html', 'mediawiki', 'text']),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    pipeline: short,
    visibility: shapes.visibility,
    text: z.string().max(10_000_000),
    sections: z.array(z.strictObject({ start: z.number().int().nonnegative(), title: short })).max(20_000),
    coded,
  })
  .superRefine((report, context) => {
    const stands = (words: string, at: readonly [number, number] | undefined): boolean =>
      at !== undefined && report.text.slice(...at) === words;
    const wrong = (path: (string | number)[], message: string): void => context.addIssue({ code: 'custom', path, message });
    if (createHash('sha256').update(report.text).digest('hex') !== report.sha256) wrong(['sha256'], 'is not the hash of the text');
    for (const [at, { quotes, spans }] of report.coded.findings.entries())
      if (quotes.length !== spans.length || !quotes.every((words, n) => stands(words, spans[n])))
        wrong(['coded', 'findings', at, 'spans'], 'do not hold the quotes');
    for (const [at, arrow] of report.coded.interactions.entries())
      if (!stands(arrow.quote, arrow.span)) wrong(['coded', 'interactions', at, 'span'], 'does not hold the quote');
    for (const [at, match] of report.coded.patterns.entries())
      if (!stands(match.quote, match.span)) wrong(['coded', 'patterns', at, 'span'], 'does not hold the quote');
    for (const [at, { text, span: place }] of (report.coded.timeline ?? []).entries())
      if (!stands(text, place)) wrong(['coded', 'timeline', at, 'span'], 'does not hold the text');
  }) satisfies z.ZodType<ReportInput>;
