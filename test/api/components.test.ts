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

const mutation = `mutation ($input: MergeComponentsInput!) { mergeComponents(input: $input) { __typename
  ... on ComponentsMerged { component { name aliases merged { component other by } } other { name } } ... on MergeRefused { code message } } }`;

test('who may see everything says that two are one, and takes it back; others see it where they see both', async () => {
  const ask = asker(graph.store);
  const merge = async (as: typeof owner, other: string, undo?: boolean) =>
    (await ask(as, mutation, { input: { component: 'ledger index', other, ...(undo !== undefined && { undo }) } })).data.mergeComponents;
  const before = await ask(stranger, query(slowed));
  expect(await merge(stranger, 'k8s')).toEqual({
    __typename: 'MergeRefused',
    code: 'NOT_ALLOWED',
    message: 'you may look but not merge here; ask the owner for a token of level `all`',
  });
  expect(await merge(owner, 'k9s')).toMatchObject({
    code: 'NO_SUCH_COMPONENT',
    message: expect.stringMatching(/^no component is called "k9s": give/),
  });
  expect(await merge(owner, 'k8s')).toEqual({
    __typename: 'ComponentsMerged',
    component: {
      name: 'Kubernetes',
      aliases: ['ledger indices', 'the k8s cluster', 'the ledger index'],
      merged: [{ component: expect.any(String), other: expect.any(String), by: 'owner' }],
    },
    other: { name: 'Kubernetes' },
  });
  const ends = `{ incident(id: "${idOf(slowed)}") { findings { concerns { name aliases merged { by } } } } }`;
  expect((await ask(stranger, ends)).data.incident.findings).toEqual([
    { concerns: { name: 'Kubernetes', aliases: ['ledger indices', 'the k8s cluster'], merged: [{ by: 'reviewer' }] } },
  ]);
  expect(await merge(owner, 'k8s', true)).toMatchObject({
    component: { name: 'ledger indices', merged: [] },
    other: { name: 'Kubernetes' },
  });
  expect(await ask(stranger, query(slowed))).toEqual(before);
});
