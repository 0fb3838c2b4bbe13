/** What findings and interactions stand for, under all its names. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ReportInput } from '../../graph/report.ts';
import { report } from '../contract/reports.ts';
import { idOf } from './expected.ts';
import type { Graph } from './graphs.ts';
import { asker, embedded, load, owner, stranger } from './graphs.ts';

const open = report({
  path: 'open.md',
  text: 'The ledger indices filled up and the k8s scheduler slowed down.\n',
  findings: [{ concept: 'saturation/queue', quote: 'The ledger indices filled up', component: 'ledger indices' }],
  visibility: 'public',
});
const internal = report({
  path: 'internal.md',
  text: 'Nobody watched the ledger index.\n',
  findings: [
    {
      concept: 'safety-mechanism/monitoring-and-alerting',
      outcome: 'absent',
      quote: 'Nobody watched the ledger index.',
      component: 'the ledger index',
    },
    { concept: 'detection/staff-noticed', quote: 'Nobody watched', component: null },
  ],
});
const slowed: ReportInput = {
  ...open,
  coded: {
    ...open.coded,
    interactions: [
      {
        id: 'x0',
        type: 'slowed',
        source: 'ledger indices',
        target: 'the k8s cluster',
        sourceRef: 'f0',
        targetRef: null,
        confidence: 0.6,
        quote: open.text.trim(),
        span: [0, open.text.trim().length],
      },
    ],
  },
};

let graph: Graph;
beforeAll(async () => {
  graph = await embedded();
  await load(graph.store, [slowed, internal]);
});
afterAll(() => graph.done());

const component = '{ name aliases }';
const query = (input: ReportInput) =>
  `{ incident(id: "${idOf(input)}") { findings { component concerns ${component} } interactions { source { component ${component} } target { component ${component} } } } }`;

test('a finding and the end of an interaction tell the component and every name that the viewer may know', async () => {
  const ask = asker(graph.store);
  const ends = [{ source: { component: null }, target: { component: { name: 'Kubernetes', aliases: ['the k8s cluster'] } } }];
  const one = (phrase: string, name: string, aliases: string[]) => ({ component: phrase, concerns: { name, aliases } });
  expect(await ask(stranger, query(slowed))).toEqual({
    data: { incident: { findings: [one('ledger indices', 'ledger indices', ['ledger indices'])], interactions: ends } },
  });
  const names = ['ledger indices', 'the ledger index'];
  expect(await ask(owner, query(slowed))).toEqual({
    data: { incident: { findings: [one('ledger indices', 'ledger indices', names)], interactions: ends } },
  });
  expect(await ask(owner, query(internal))).toEqual({
    data: {
      incident: { findings: [one('the ledger index', 'ledger indices', names), { component: null, concerns: null }], interactions: [] },
    },
  });
});
