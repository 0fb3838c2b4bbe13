import { expect, test } from 'vitest';
import { nounPhrases } from '../../../ingest/find/noun-phrases.ts';

/** Lines reworded from the file named last. */
const table: [line: string, phrases: string[], from: string][] = [
  [
    'The way errors were handled in the wallet code led the client to rewind its database by a few blocks.',
    ['way errors', 'wallet code', 'client', 'database', 'blocks'],
    'chia',
  ],
  [
    '08:36 KM brings the host web-1404.eqiad.example back online, as well as the new worker nodes.',
    ['host web-1404.eqiad.example', 'new worker nodes'],
    'idds-wikimedia',
  ],
  [
    "This oversized file filled the proxy's 40,000 session table between 14:26 and 15:12 UTC on 3rd May.",
    ['oversized file', 'proxy', 'session table'],
    'icco-list',
  ],
  ['Health checks of the load balancer passed.', ['Health checks of the load balancer'], 'idds-google'],
  [
    'Routing updates to the core routers from the monitoring system, replayed quickly.',
    ['Routing updates', 'core routers', 'monitoring system'],
    'icco-list',
  ],
];

test.each(table)('%s', (line, phrases) => {
  expect(nounPhrases(line).map(({ start, end }) => line.slice(start, end))).toEqual(phrases);
});
