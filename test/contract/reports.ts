import { createHash } from 'node:crypto';
import type { ReportInput } from '../../graph/report.ts';
import type { Finding, Interaction } from '../../schema/coded.ts';

type Said = { concept: Finding['concept']; quote: string } & Partial<
  Pick<Finding, 'role' | 'outcome' | 'effect' | 'component' | 'confidence' | 'status' | 'by'>
>;
type Told = {
  path: string;
  text: string;
  findings: readonly Said[];
  /** Ends are places in `findings`. */
  interactions?: readonly { type: Interaction['type']; source: number; target: number; quote: string }[];
  title?: string;
  organisation?: string | null;
  date?: string | null;
  start?: string | null;
  end?: string | null;
  timeline?: readonly { at: string | null; zone: string | null; quote: string }[];
  visibility?: ReportInput['visibility'];
  source?: ReportInput['source'];
  pipeline?: string;
  url?: string;
  publisher?: string;
};

export const folder: ReportInput['source'] = { id: 'folder:reports', kind: 'folder', at: '/reports' };

/** A report as the pipeline would hand it over: every quote at its place in the text. */
export function report(told: Told): ReportInput {
  const place = (quote: string): [number, number] => {
    const start = told.text.indexOf(quote);
    if (start < 0) throw new Error(`not in ${told.path}: ${quote}`);
    return [start, start + quote.length];
  };
  const findings = told.findings.map(({ quote, ...said }, n): Finding => ({
    id: `f${n}`,
    component: null,
    certainty: 'stated',
    confidence: 0.75,
    status: 'found',
    by: 'lexicon',
    ...said,
    quotes: [quote],
    spans: [place(quote)],
  }));
  const interactions = (told.interactions ?? []).map(({ type, source, target, quote }, n): Interaction => ({
    id: `x${n}`,
    type,
    source: findings[source]?.component ?? 'it',
    target: findings[target]?.component ?? 'it',
    sourceRef: `f${source}`,
    targetRef: `f${target}`,
    confidence: 0.6,
    quote,
    span: place(quote),
  }));
  return {
    source: told.source ?? folder,
    path: told.path,
    url: told.url ?? null,
    publisher: told.publisher ?? null,
    publishedOn: null,
    format: 'markdown',
    sha256: createHash('sha256').update(told.text).digest('hex'),
    pipeline: told.pipeline ?? 'readers-1',
    visibility: told.visibility ?? 'internal',
    text: told.text,
    sections: [{ start: 0, title: 'What happened' }],
    coded: {
      incident: {
        title: told.title ?? told.path,
        organisation: told.organisation === undefined ? 'Example Cloud' : told.organisation,
        date: told.date === undefined ? '2024-03-05' : told.date,
        ...(told.start !== undefined && { start: told.start }),
        ...(told.end !== undefined && { end: told.end }),
        nearMiss: false,
      },
      findings,
      interactions,
      patterns: [],
      ...(told.timeline && { timeline: told.timeline.map(({ at, zone, quote }) => ({ at, zone, text: quote, span: place(quote) })) }),
    },
  };
}

export const stormText = `# What happened
A new release of the feed service went out at 09:12.
Clients retried every failed call at once and without a pause.
The database ran out of connections within a minute.
We rolled the release back at 10:05.
`;
const storm = {
  deploy: {
    concept: 'contributor/code-deploy',
    role: 'trigger',
    quote: 'A new release of the feed service went out at 09:12.',
    component: 'feed service',
  },
  retry: {
    concept: 'safety-mechanism/retry',
    outcome: 'made-worse',
    quote: 'Clients retried every failed call at once and without a pause.',
    component: 'client retries',
  },
  limit: { concept: 'saturation/connections', quote: 'The database ran out of connections within a minute.', component: 'database' },
  rollback: { concept: 'adaptation/rollback', effect: 'helped', quote: 'We rolled the release back at 10:05.', component: 'feed service' },
} as const satisfies Record<string, Said>;

/** Retries that kept an overload going: holds `retry-sustained-overload` and `safety-mechanism-made-it-worse`. */
export const stormReport = (changes: Partial<Told> = {}): ReportInput =>
  report({
    path: 'storm.md',
    title: 'Feed down for an hour',
    text: stormText,
    findings: [storm.deploy, storm.retry, storm.limit, storm.rollback],
    interactions: [{ type: 'amplified', source: 1, target: 2, quote: storm.retry.quote }],
    start: '2024-03-05T09:12Z',
    timeline: [
      { at: '2024-03-05T09:12Z', zone: 'UTC', quote: storm.deploy.quote },
      { at: null, zone: null, quote: storm.rollback.quote },
    ],
    ...changes,
  });

const diskText = `# What happened
The log volume filled up over three weeks and nobody was told.
No alert watched the free space of that disk.
We deleted old files by hand to make room.
`;

/** Another incident of the same organisation. */
export const diskReport = (changes: Partial<Told> = {}): ReportInput =>
  report({
    path: 'disk.md',
    title: 'A disk without a watcher',
    text: diskText,
    findings: [
      {
        concept: 'contributor/organic-growth',
        role: 'condition',
        quote: 'The log volume filled up over three weeks and nobody was told.',
        component: 'log volume',
      },
      {
        concept: 'safety-mechanism/monitoring-and-alerting',
        outcome: 'absent',
        quote: 'No alert watched the free space of that disk.',
        component: 'disk alert',
      },
      {
        concept: 'adaptation/free-resources',
        effect: 'helped',
        quote: 'We deleted old files by hand to make room.',
        component: 'log volume',
      },
    ],
    ...changes,
  });

export const retryQuote: string = storm.retry.quote;
export const limitQuote: string = storm.limit.quote;
