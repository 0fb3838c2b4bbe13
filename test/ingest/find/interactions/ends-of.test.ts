import { expect, test } from 'vitest';
import { endsOf } from '../../../../ingest/find/interactions/ends-of.ts';
import { interactionModels } from '../../../../ingest/find/interactions/model.ts';
import type { InteractionType } from '../../../../schema/coded.ts';

/** Lines reworded from real ones or our own, the sentence before, and who did it to what by the shipped weights. */
const table: [line: string, before: string, type: InteractionType, source: string, target: string][] = [
  ['Retries from the mobile clients overwhelmed the login service.', '', 'overloaded', 'Retries from the mobile clients', 'login service'],
  [
    'The login service was overwhelmed by retries from the mobile clients.',
    '',
    'overloaded',
    'retries from the mobile clients',
    'login service',
  ],
  [
    'The outage followed the exhaustion of the connection pool by a runaway report job.',
    '',
    'exhausted',
    'runaway report job',
    'exhaustion of the connection pool',
  ],
  ['This crashed the edge proxies.', 'The new route table held a duplicate.', 'broke', 'new route table held a duplicate', 'edge proxies'],
  ['A stale cache hid the missing records for two days.', '', 'masked', 'stale cache', 'missing records for two days'],
  ['Because of the firewall rule, nobody could reach the console.', '', 'blocked', 'firewall rule', 'nobody could reach the console'],
  ['The upgrade crashed the proxy, which overloaded the spare router.', '', 'overloaded', 'proxy', 'spare router'],
  ['We restored the search cluster by rolling back the mapping change.', '', 'relieved', 'mapping change', 'search cluster'],
];

test.each(table)('%s', (line, before, type, source, target) => {
  expect(endsOf(line, before, type, interactionModels().alone)).toEqual({ source, target });
});

test('a sentence that names one side only has no ends', () => {
  expect(endsOf('The proxy crashed.', '', 'broke', interactionModels().alone)).toBeNull();
});
