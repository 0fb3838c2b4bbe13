import { createHash } from 'node:crypto';
import type { ReportInput } from '../../graph/report.ts';
import type { Finding, TimelineEvent } from '../../schema/coded.ts';

const text = `# Checkout slow after the price import

> Internal. Written by the payments team. All of it on 14 May 2024, times in CEST.

The nightly price import ran **four hours late** and met the morning traffic. It held row locks on the
price table, and [checkout](https://example.org/checkout) waited behind them.

| Time  | What we saw |
| ----- | ----------- |
| 08:05 | The first customers wrote to support. |
| 08:20 | Our latency alert fired, fifteen minutes later. |

- Clients retried after one second, which doubled the queries.
- We stopped the import at 08:31 and the queue drained within \`5 min\`.
`;

const finding = (id: string, quote: string, rest: Omit<Finding, 'id' | 'certainty' | 'status' | 'by' | 'quotes' | 'spans'>): Finding => {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`own-report.ts: not in the text: ${quote}`);
  return {
    id,
    certainty: 'stated',
    status: 'found',
    by: 'lexicon+linear',
    quotes: [quote],
    spans: [[start, start + quote.length]],
    ...rest,
  };
};

const event = (at: string, words: string): TimelineEvent => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`own-report.ts: not in the text: ${words}`);
  return { at, zone: 'CEST', text: words, span: [start, start + words.length] };
};

/** A report of one's own as the readers leave it: found, not reviewed, two of them mere guesses, and in Markdown with a bit of everything. */
export const ownReport = (): ReportInput => ({
  source: { id: 's_own', kind: 'folder', at: '/reports' },
  path: 'checkout.md',
  url: null,
  publisher: null,
  publishedOn: null,
  format: 'markdown',
  sha256: createHash('sha256').update(text).digest('hex'),
  pipeline: 'test',
  visibility: 'internal',
  text,
  sections: [{ start: 0, title: 'Checkout slow after the price import' }],
  coded: {
    incident: {
      title: 'Checkout slow after the price import',
      organisation: null,
      date: '2024-05-14',
      start: '2024-05-14T08:05+02:00',
      end: '2024-05-14T08:31+02:00',
      nearMiss: false,
    },
    findings: [
      finding('f1', 'The nightly price import ran **four hours late** and met the morning traffic.', {
        concept: 'contributor/time-event',
        role: 'trigger',
        component: 'price import',
        confidence: 0.92,
      }),
      finding('f2', 'checkout](https://example.org/checkout) waited behind them', {
        concept: 'saturation/locks',
        component: 'price table',
        confidence: 0.9,
      }),
      finding('f3', 'Clients retried after one second, which doubled the queries.', {
        concept: 'safety-mechanism/retry',
        outcome: 'made-worse',
        component: 'clients',
        confidence: 0.95,
      }),
      finding('f4', 'Our latency alert fired, fifteen minutes later.', {
        concept: 'safety-mechanism/monitoring-and-alerting',
        outcome: 'too-late-or-too-little',
        component: 'latency alert',
        confidence: 0.93,
      }),
      finding('f5', 'The first customers wrote to support.', { concept: 'detection/customer-report', component: null, confidence: 0.9 }),
      finding('f6', 'We stopped the import at 08:31', {
        concept: 'adaptation/halt-change',
        effect: 'helped',
        component: 'price import',
        confidence: 0.94,
      }),
      finding('f7', 'the queue drained within', {
        concept: 'contributor/feedback-loop',
        role: 'sustaining',
        component: null,
        confidence: 0.2,
      }),
      finding('f8', 'Written by the payments team.', { concept: 'detection/staff-noticed', component: null, confidence: 0.12 }),
    ],
    interactions: [],
    patterns: [],
    timeline: [
      event('2024-05-14T08:05+02:00', 'The first customers wrote to support.'),
      event('2024-05-14T08:20+02:00', 'Our latency alert fired, fifteen minutes later.'),
    ],
  },
});
