/** An internal report beside public ones: to who may see public ones only, the graph answers as if it were not there. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { ReportInput } from '../../graph/report.ts';
import { componentKey } from '../../graph/components/component-key.ts';
import { componentId, organisationId, reportId } from '../../graph/writes/ids.ts';
import { mergeComponents } from '../../graph/writes/merge-components.ts';
import { corpus } from './corpus.ts';
import type { Calls } from './crawl.ts';
import { crawl } from './crawl.ts';
import { onEngines } from './engines.ts';
import { idOf } from './expected.ts';
import { join } from './joined.ts';
import { asker, load, owner, stranger } from './graphs.ts';

/** One word for each place that a report's words can come out of. */
const planted = {
  title: 'Zanzibarquake',
  organisation: 'Quuxcorp',
  component: 'flumbergate',
  text: 'snorkelwhale',
  quote: 'brindlemoth',
  source: 'kestrelpump',
  target: 'ottervalve',
  arrow: 'pelicanjam',
  pattern: 'mongoosetrap',
  section: 'Walrushead',
  path: 'ferretpath',
  publisher: 'Badgerpress',
  url: 'lemurhost',
  event: 'narwhalhour',
  reviewer: 'Hedgehog Ada',
};
const lines = {
  finding: `The ${planted.component} kept retrying while the ${planted.quote} filled its queue.`,
  arrow: `The ${planted.source} overloaded the ${planted.target} until the ${planted.arrow} cleared.`,
  pattern: `Retries of the ${planted.pattern} kept the overload going.`,
  event: `2025-01-01 09:12 UTC: the ${planted.event} was called.`,
};
const text = `# ${planted.section}\n\nA ${planted.text} was seen. ${lines.finding} ${lines.arrow} ${lines.pattern}\n\n${lines.event}\n`;
const span = (quote: string): [number, number] => [text.indexOf(quote), text.indexOf(quote) + quote.length];
const sure = { certainty: 'stated', confidence: 0.9, status: 'found', by: 'lexicon' } as const;

/** Like a public report of the corpus in every way, so that every count could give it away. */
const internal: ReportInput = {
  source: { id: 'wiki', kind: 'folder', at: '/srv/wiki' },
  path: `${planted.path}.md`,
  url: `https://${planted.url}.example/1`,
  publisher: planted.publisher,
  publishedOn: '2025-01-01',
  format: 'markdown',
  sha256: createHash('sha256').update(text).digest('hex'),
  pipeline: 'test',
  visibility: 'internal',
  text,
  sections: [{ start: 0, title: planted.section }],
  coded: {
    incident: { title: `${planted.title} and a retry storm`, organisation: planted.organisation, date: '2025-01-01', nearMiss: true },
    findings: [
      {
        ...sure,
        id: 'f1',
        concept: 'safety-mechanism/retry',
        outcome: 'made-worse',
        component: planted.component,
        quotes: [lines.finding],
        spans: [span(lines.finding)],
      },
      {
        ...sure,
        id: 'f2',
        concept: 'saturation/queue',
        component: planted.component,
        quotes: [lines.finding],
        spans: [span(lines.finding)],
      },
    ],
    interactions: [
      {
        id: 'i1',
        type: 'overloaded',
        source: planted.source,
        target: planted.target,
        sourceRef: 'f1',
        targetRef: 'f2',
        confidence: 0.9,
        quote: lines.arrow,
        span: span(lines.arrow),
      },
    ],
    patterns: [
      { id: 'retry-sustained-overload', confidence: 0.9, quote: lines.pattern, span: span(lines.pattern), findings: ['f1', 'f2'] },
    ],
    timeline: [{ at: '2025-01-01T09:12Z', zone: 'UTC', text: lines.event, span: span(lines.event) }],
  },
};
const [first, ...others] = corpus();
if (!first) throw new Error('the corpus is empty');
/** The internal report over again, of an incident of its own. */
const like = (name: string, date: string, organisation = planted.organisation): ReportInput => ({
  ...internal,
  path: `${name}.md`,
  url: `https://${planted.url}.example/${name}`,
  coded: { ...internal.coded, incident: { ...internal.coded.incident, organisation, date } },
});
/** The id of what only internal reports name, and components that the stranger knows: to be merged with it. */
const hidden = componentId({ organisation: organisationId(planted.organisation), report: '' }, componentKey(planted.component));
const known = ['master alarm', 'lit strip', 'camera'];
/** The same organisation, spelt otherwise: its name must not leak into the public report's. */
const sibling = like('sibling', '2023-01-01', `${String(first.coded.incident.organisation)} Inc`);
const second = like('second', '2021-01-01');
const open = [first, ...others.slice(0, 5)];

const searches = [...Object.values(planted), 'retry storm', 'retry', 'queue', 'quux*', '"kept the overload going"', ''];
const filters = [
  '',
  `filter: {organisations: ["${planted.organisation.toLowerCase()}"]}`,
  'filter: {origin: OWN}',
  'filter: {nearMiss: true}',
  'filter: {patterns: ["retry-sustained-overload"]}',
];
const calls: Calls = {
  discovered: ['(kind: SET)', '(kind: SUBGRAPH)', ...filters.slice(1).map((filter) => `(${filter})`)],
  discoveredPattern: ['(id: "safety-mechanism/retry + saturation/queue")'],
  incidents: filters.map((filter) => `(first: 100 ${filter})`),
  similarIncidents: [first, ...others.slice(0, 2), internal].flatMap((report) => [
    `(id: "${idOf(report)}", first: 100)`,
    `(id: "${idOf(report)}", filter: {origin: OWN})`,
  ]),
  contrast: [
    '(pattern: "retry-sustained-overload")',
    '(trigger: "contributor/code-deploy")',
    '(motif: {any: [{nodes: [{name: "m", concept: ["safety-mechanism/retry"]}]}]})',
  ],
  matrix: ['(rows: SAFETY_MECHANISM, columns: SATURATION)', '(rows: SATURATION, columns: SATURATION, filter: {nearMiss: true})'],
  matrixCell: ['(row: "safety-mechanism/retry", column: "saturation/queue")'],
  incident: [internal, sibling, first].map((report) => `(id: "${idOf(report)}")`),
  report: [internal, sibling, second, first].map((report) => `(id: "${reportId(report)}")`),
  pattern: ['(id: "retry-sustained-overload")', `(id: "${planted.pattern}")`],
  search: [
    ...searches.map((words) => `(first: 100, text: ${JSON.stringify(words)})`),
    ...filters.slice(1).map((filter) => `(first: 100, text: "retry", ${filter})`),
  ],
};

/** Every answer before it came, and after: to a stranger and to the owner. */
let [before, after, whole]: Record<string, unknown>[] = [];

onEngines(
  async ({ store }) => {
    await load(store, open);
    before = await crawl(store, stranger, calls);
    await load(store, [internal, sibling, second]);
    // An internal telling of a public incident: whatever it adds must stay out, though the incident itself is seen.
    await join(store, idOf(first), idOf(second));
    // Components that the stranger knows, said to be one with what only the internal reports name, and so with each other.
    for (const other of known) {
      const said = { component: hidden, other, same: true, by: planted.reviewer, at: '2025-01-02T00:00:00Z' };
      expect(await mergeComponents(store, said)).toMatchObject({ outcome: 'saved' });
    }
    after = await crawl(store, stranger, calls);
    whole = await crawl(store, owner, calls);
  },
  (graph) => {
    test('a stranger gets, to every question, the very answer as before it came', () => {
      expect(Object.keys(before ?? {}).length).toBeGreaterThan(30);
      expect(after).toEqual(before);
    });

    test('no planted word is in any of them, but for the words that were asked for', () => {
      const answers = JSON.stringify(Object.values(after ?? {})).toLowerCase();
      for (const word of Object.values(planted)) expect([word, answers.includes(word.toLowerCase())]).toEqual([word, false]);
    });

    test('the owner finds every one of them, so the questions reach them', () => {
      const answers = JSON.stringify(Object.values(whole ?? {}));
      for (const word of Object.values(planted)) expect([word, answers.includes(word)]).toEqual([word, true]);
    });

    test("another process's view, made from nothing, is the same as the one that caught up", { timeout: 120_000 }, async () => {
      const fresh = { ...graph().store };
      expect(await crawl(fresh, stranger, calls)).toEqual(after);
      expect(await crawl(fresh, owner, calls)).toEqual(whole);
    });

    test('through HTTP too: as public the owner is such a stranger', async () => {
      const ask = asker(graph().store);
      const query = `{ incident(id: "${idOf(internal)}") { id } search(text: "${planted.title}") { totalCount facets { buckets { count } } } }`;
      expect(await ask(stranger, query)).toEqual({ data: { incident: null, search: { totalCount: 0, facets: [] } } });
      expect((await ask(owner, query)).data.search.totalCount).toBe(3);
    });
  },
);
