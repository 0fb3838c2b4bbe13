/** How long the API takes on a large graph: `node test/measure/api.ts [reports, default 1000]`. The bundled corpus over and over, embedded. */
import type { ReportInput } from '../../graph/report.ts';
import { corpus } from '../api/corpus.ts';
import { asker, embedded, load, owner } from '../api/graphs.ts';

const wanted = Number(process.argv[2] ?? 1000);
const bundled = corpus();
const reports = Array.from({ length: wanted }, (_, n): ReportInput => {
  const report = bundled[n % bundled.length] as ReportInput;
  return { ...report, path: `${n}/${report.path}` };
});

const operations = {
  corpus: '{ corpus { incidentCount findingCount snapshot } }',
  'incidents with findings and quotes':
    '{ incidents(first: 20) { totalCount edges { node { id title organisation { name } findings { facet concept { id label } status quotes { text start end } } } } } }',
  'patterns with five incidents and their sentences':
    '{ patterns { id label organisationCount incidents(first: 5) { totalCount edges { node { id title } quotes { quote { text } finding { concept { label } } } } } } }',
  'one pattern':
    '{ pattern(id: "retry-sustained-overload") { incidents(first: 100) { edges { node { title } quotes { quote { text } } } } } }',
  concepts: '{ concepts { id incidentCount } }',
};
const searches = ['retry storm', 'database', 'expired certificate', '"out of memory"', 'failover retr*', ''];

const graph = await embedded();
const started = performance.now();
await load(graph.store, reports);
process.stdout.write(
  `${wanted} reports loaded in ${((performance.now() - started) / 1000).toFixed(0)} s\nms: first, then the median of nine\n`,
);
const ask = asker(graph.store);
const measure = async (name: string, query: string): Promise<void> => {
  const times: number[] = [];
  for (let n = 0; n < 10; n += 1) {
    const before = performance.now();
    // oxlint-disable-next-line no-await-in-loop -- one at a time is what is measured
    const { errors } = await ask(owner, query);
    if (errors) throw new Error(`${name}: ${errors[0]?.message ?? ''}`);
    times.push(performance.now() - before);
  }
  const [first = 0, ...others] = times;
  process.stdout.write(`${first.toFixed(0).padStart(5)} ${(others.toSorted((a, b) => a - b)[4] ?? 0).toFixed(0).padStart(5)}  ${name}\n`);
};
for (const [name, query] of Object.entries(operations)) await measure(name, query);
for (const text of searches)
  await measure(
    `search ${JSON.stringify(text)}`,
    `{ search(text: ${JSON.stringify(text)}) { totalCount edges { node { __typename } reasons { excerpt } } facets { id buckets { label count } } } }`,
  );
await graph.done();
