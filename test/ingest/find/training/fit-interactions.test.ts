import { expect, test } from 'vitest';
import { interactions } from '../../../../ingest/find/interactions.ts';
import { columns, interactionColumn } from '../../../../ingest/find/linear/columns.ts';
import { fitInteractions, lesson } from '../../../../ingest/find/training/fit-interactions.ts';
import { textDocument } from '../text-document.ts';

const told = [
  ['Retries from the phones overwhelmed the login service.', 'overloaded', 'Retries from the phones', 'login service'],
  ['A flood of imports overwhelmed the search cluster.', 'overloaded', 'flood of imports', 'search cluster'],
  ['The batch jobs overwhelmed the primary database.', 'overloaded', 'batch jobs', 'primary database'],
  ['A firewall rule prevented the agents from reaching the console.', 'blocked', 'firewall rule', 'agents'],
  ['The lock prevented the workers from starting.', 'blocked', 'lock', 'workers'],
  ['The quota prevented the deployment of new nodes.', 'blocked', 'quota', 'deployment of new nodes'],
] as const;
const silent = ['The service runs in two regions.', 'We meet on Mondays.', 'The archive holds three copies.'] as const;

const lessonOf = (at: number) => {
  const [line, type, source, target] = told[at] ?? told[0];
  const { document, sentences } = textDocument([...silent, line].map((plain) => [plain, 'narrative']));
  const linear = sentences.map(({ plain }) => {
    const row = new Float32Array(columns.length).fill(-6);
    if (plain === line) row[interactionColumn(type)] = 0;
    return row;
  });
  const coded = { doc: 'report.txt', findings: [], interactions: [{ type, source, target, quote: line }], patterns: [] };
  const report = { name: 'report.json', document, sentences, coded, labels: sentences.map(() => new Set<number>()), organisation: 'x' };
  return { lesson: lesson(report, linear, []), document, sentences, linear, type, quote: line };
};
const all = told.map((_, at) => lessonOf(at));

test('the same lessons give the same weights, and what was taught is told again', () => {
  const model = fitInteractions(all.map((one) => one.lesson));
  expect(fitInteractions(all.map((one) => one.lesson))).toEqual(model);
  for (const { document, sentences, linear, type, quote } of all)
    expect(interactions(document, sentences, linear, [], model)).toMatchObject([{ type, quote }]);
});
