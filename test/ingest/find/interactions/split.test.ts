import { describe, expect, test } from 'vitest';
import { split } from '../../../../ingest/find/interactions/split.ts';
import type { InteractionType } from '../../../../schema/coded.ts';

/** Lines reworded from the file named last, with what their frame says. */
const table: [line: string, type: InteractionType, source: string, target: string, from: string][] = [
  [
    'Retries from the mobile clients overwhelmed the login service.',
    'overloaded',
    'Retries from the mobile clients',
    'login service',
    'icco-list',
  ],
  [
    'The login service was overwhelmed by retries from the mobile clients.',
    'overloaded',
    'retries from the mobile clients',
    'login service',
    'icco-list',
  ],
  ['The queue stalled because the consumer had lost its lease.', 'slowed', 'consumer had lost its lease', 'queue', 'wellcome'],
  ['A stale cache hid the missing records for two days.', 'masked', 'stale cache', 'missing records for two days', 'openfoodfacts'],
  [
    'A firewall rule prevented the engineers from reaching the console.',
    'blocked',
    'firewall rule',
    'engineers from reaching the console',
    'idds-google',
  ],
  ['The index was deleted after the clean-up job misread its age.', 'broke', 'clean-up job misread its age', 'index', 'openfoodfacts'],
  [
    'Because of the firewall rule, nobody could reach the console.',
    'blocked',
    'firewall rule',
    'nobody could reach the console',
    'idds-google',
  ],
  ['Two unrelated jobs shared one connection pool.', 'coupled', 'Two unrelated jobs', 'one connection pool', 'idds-azure'],
];

describe('a sentence split at its verb or its words for cause and effect', () => {
  test.each(table)('%s (%s)', (line, type, source, target) => {
    const ends = split(line, '', type);
    expect({ source: ends?.source, target: ends?.target }).toEqual({ source, target });
  });

  test('an end that names nothing gives way to the nearest thing that is named', () => {
    // dfds
    expect(
      split('An unplanned upgrade of the sync agent (Flow) was noticed and caused a new roll-out of the log shipper.', '', 'broke'),
    ).toEqual({ source: 'Flow', target: 'new roll-out of the log shipper', by: 'cause' });
  });

  test('without a frame, the first and the last thing that are named', () => {
    // idds-wikimedia
    expect(split('Zone transfer between the two stood still, so no names came into the public DNS servers.', '', 'blocked')).toEqual({
      source: 'Zone transfer',
      target: 'public DNS servers',
      by: 'order',
    });
  });

  test('"this" stands for what the sentence before told', () => {
    expect(split('This crashed the proxy.', 'The new route table held a duplicate.', 'broke')).toMatchObject({
      source: 'new route table held a duplicate',
      target: 'proxy',
    });
  });

  test('a sentence that names one side only tells no interaction', () => {
    expect(split('The proxy crashed.', '', 'broke')).toBeNull();
  });
});
