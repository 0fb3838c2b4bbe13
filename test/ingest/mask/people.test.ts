import { expect, test } from 'vitest';
import { mask } from '../../../ingest/mask/mask.ts';
import { documentOf } from '../document-of.ts';
import { plantedNames } from './planted-names.ts';

const stored = (text: string, name = 'report.txt'): string => mask(documentOf(name, text)).document.text;

test('of two hundred people at least 95 % are masked', () => {
  const left = plantedNames.filter(({ line, gone }) => {
    const text = stored(`The queue backed up.\n\n${line}\n\nService was restored.`);
    return gone.some((part) => text.includes(part));
  });
  expect(plantedNames.length).toBe(200);
  expect(left.map(({ line }) => line).length, left.map(({ line }) => line).join('\n')).toBeLessThanOrEqual(10);
});

/** Reworded from the file named; what is stored. */
const table: [string, string, string][] = [
  // idds-wikimedia/20150503-JobQueueRedis.txt
  [
    'one person by full name, given name and possessive',
    "Alex Monk and Giuseppe begin to look. 12:15: Alex notices the queue. It was due to Giuseppe's change.",
    "responder 1 and responder 2 begin to look. 12:15: responder 1 notices the queue. It was due to responder 2's change.",
  ],
  [
    'two of one given name stay three',
    'Alex Monk deployed it, Alex Turner reviewed it. Then Alex noticed the errors.',
    'responder 1 deployed it, responder 2 reviewed it. Then responder 3 noticed the errors.',
  ],
  // opensuse-obs/2025-10-23-post-mortem.md
  [
    'name and mailbox are said once',
    'Author: Henrike Vogel <hvogel@example.org>\nhvogel restarted the backend.',
    'Author: responder 1\nresponder 1 restarted the backend.',
  ],
  // idds-wikimedia/20150527-Cookie.txt
  [
    'speakers of a log; programs stay',
    '[22:09:00] <bmark> looking\n[22:10:00] <icinga-wm> PROBLEM - HTTP 5xx\n[22:11:00] <bmark> rolled back',
    '[22:09:00] <responder 1> looking\n[22:10:00] <icinga-wm> PROBLEM - HTTP 5xx\n[22:11:00] <responder 1> rolled back',
  ],
  // idds-wikimedia/20150519-RESTBase.txt
  [
    'a nickname that acts in the timeline',
    '13:11: mobrok notices that requests fail\n13:16: mobrok retries',
    '13:11: responder 1 notices that requests fail\n13:16: responder 1 retries',
  ],
  ['a mention and a Slack id', 'Paged @jroe and <@U02ABCDEF>; @jroe answered.', 'Paged responder 1 and responder 2; responder 1 answered.'],
  [
    'a handle in brackets is the same person; a family name alone too',
    'Jane Roeder (@jroeder) drained it. Roeder then left.',
    'responder 1 drained it. responder 1 then left.',
  ],
  [
    'a word that is a name, where it acts as one',
    '• 14:30 Mark noticed that all were in one rack. Mark got word at 15:00.',
    '• 14:30 responder 1 noticed that all were in one rack. responder 1 got word at 15:00.',
  ],
  ['an actor that no table of names holds', '09:12 Zebulonia noticed the lag', '09:12 responder 1 noticed the lag'],
];

test.each(table)('%s', (_what, text, expected) => {
  expect(stored(text)).toBe(expected);
});

test('authors of front matter, in text and addresses', () => {
  const text = '---\ntitle: Outage\nauthors:\n  - ewdurand\n---\n\nMy account [`ewdurand`](https://code.example.org/ewdurand) was used.\n';
  expect(stored(text, 'report.md')).toBe(
    '---\ntitle: Outage\nauthors:\n  - responder 1\n---\n\nMy account [`responder 1`](https://code.example.org/responder 1) was used.\n',
  );
});

/** Products, organisations, hosts and places, in lines reworded from reports: nobody here. */
const nobody = [
  'PagerDuty paged the on-call, and Jenkins restarted the build.',
  'Apache Kafka and Cassandra were restarted; Grafana Loki was not.',
  'Mercury was launched from Austin; the Jordan region was unaffected.',
  'Traffic to San Jose, Santa Clara and Virginia was drained.',
  'Morgan Stanley, Charles Schwab and Wells Fargo were customers.',
  'Travis CI and Ruby builds failed; Elixir and Ada were fine.',
  'Will this happen again? Mark the host as down and page the team.',
  'In April and May, and again in June, the job ran long.',
  '`@Override` and @media rules were not touched; @here was pinged, @sre-team too.',
  'npm i @babel/core and uses: actions/checkout@v4',
  'Mail security@example.org or no-reply@example.org.',
  'labs/andrew.example.com and alice-db-01 ran out of disk.',
  'Owner: Platform team',
  'Author: SRE',
  '11:02 UTC: Update: the fix is deployed',
  '11:04 Monitoring noticed the errors. 11:05 Google acknowledged the issue.',
  '| 11:02 | Service Restored | all clear |',
  "Conway's Law and Murphy's Law hold.",
  'Hurricane Sandy flooded the data center in Jersey City.',
  'The Sofia rack and the Sydney region lost power.',
  'Root cause: unknown. Status: Resolved. Impact: High.',
  'Chase the alert down, Grant access, Drew from the pool.',
];

test.each(nobody)('left alone: %s', (line) => {
  expect(stored(line)).toBe(line);
});

test('keeping names keeps people and no secret', () => {
  const { document } = mask(documentOf('r.txt', 'Jane Roeder noticed that the password was `hunter2-prod`.'), true);
  expect(document.text).toBe('Jane Roeder noticed that the password was `[secret]`.');
});
