import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { recognise } from '../../../ingest/segments/recognise.ts';
import { sentences } from '../../../ingest/segments/sentences.ts';
import { documentOf } from '../document-of.ts';

const verdict = (text: string, path = 'a.md'): string | null => {
  const document = documentOf(path, text);
  return recognise(document, sentences(document))?.code ?? null;
};
const times = (n: number, line: (i: number) => string): string => Array.from({ length: n }, (_, i) => line(i)).join('\n');

// All invented: no file of the corpus says these things of these houses.
test.each([
  [
    'a full report',
    '# Checkout outage on 3 May 2024\n\n## Summary\n\nFor 40 minutes nobody could pay. A deploy removed an index, and every query timed out.\n\n## Timeline\n\n- 10:03 The deploy went out.\n- 10:09 Alerts fired for the queue.\n- 10:40 We rolled back and orders recovered.\n\n## Root cause\n\nThe migration dropped the wrong index. Nobody noticed in staging, because its table was small.\n\n## Action items\n\n- [ ] Check plans in CI\n',
  ],
  ['two lines of a list', 'A cron job deleted the backups that it should have rotated.'],
  ['one line without a verb in the past', 'A leap second makes the ad server hang.'],
  [
    'a status update',
    '---\ntitle: Mail delays\ndate: 2021-02-03\nstatus: resolved\n---\n**Resolved:** Mail flows again, sorry for the trouble.',
  ],
  [
    'a story in prose',
    times(
      14,
      (i) =>
        [
          'The dam was inspected in spring and its gates were found stuck.',
          'Rain fell for three days, and the lake rose faster than the pumps could empty it.',
          'The operator did not believe the gauge, which had failed before.',
          'At night the spillway broke and two bridges were lost.',
        ][i % 4] ?? '',
    ),
  ],
  [
    'a near miss',
    '# Expired certificate, caught in time\n\nWe found on 2 June that a certificate would run out within the hour. It was renewed by hand before anyone was affected.',
  ],
])('%s is read', (_, text) => {
  expect(verdict(text)).toBeNull();
});

test.each([
  ['list', 'links without words', times(12, (i) => `https://example.org/incident/${i}`)],
  ['list', 'dated links', `# Great postmortems\n\n${times(12, (i) => `- 2020-01-${10 + i} - [How we lost it](https://example.org/${i})`)}`],
  [
    'index',
    'a page that leads to reports',
    `# Incident reports\n\nNewest first.\n\n${times(12, (i) => `- [The day the payment queue filled up and orders were lost, part ${i}](reports/${i}.md)`)}`,
  ],
  ['index', 'a table of titles', `# Reports\n\n| Title | Who |\n| --- | --- |\n${times(9, (i) => `| Queue ${i} full | Team ${i} |`)}`],
  ['template', 'headings alone', '# Title of the incident\n\n## Summary\n\n## Impact\n\n## Timeline\n\n## Root cause\n\n## Action items\n'],
  [
    'template',
    'fields and questions',
    '# {{ name }} on YYYY-MM-DD\n\n## Summary\n\nDescribe in two sentences what happened.\n\n## Impact\n\n<How many customers were affected, and for how long>\n\n## Timeline\n\nHH:MM [Who] did what\n\n## What went well?\n\n- [insert here]\n',
  ],
  ['stub', 'nothing but a heading', '# Outage of the queue\n\nTBD\n'],
  [
    'no-narrative',
    'a promise of a page',
    'This page belongs to the draft of a report.\nMore on the talk page of the draft.\nEverybody may edit it.',
  ],
  [
    'process',
    'how reviews are held',
    `# Postmortem process\n\n${times(16, (i) => ['You should write the report within two days of an incident.', 'Ask everyone who took part, and please do not blame anybody.', 'The owner must book a meeting and make sure that notes are taken.', 'Never delete the chat, because you will need it for the timeline.'][i % 4] ?? '')}`,
  ],
  [
    'process',
    'a runbook',
    `# Runbook: restarting the queue\n\n${times(12, (i) => ['Check the dashboard first.', 'If the queue is full, restart the consumer and verify that it drains.', 'Always tell support before you do this.'][i % 3] ?? '')}`,
  ],
  [
    'not-an-incident',
    'a newsletter',
    `# News of the spring\n\n${times(15, (i) => ['We hired three designers and moved into a bigger office.', 'Our conference had eight hundred guests this year.', 'The new editor shipped with themes and a spelling checker.'][i % 3] ?? '')}`,
  ],
  [
    'not-an-incident',
    'a privacy policy',
    `# Privacy policy\n\n${times(12, (i) => ['We store the address that an account is opened with.', 'Cookies keep the session of a visitor.', 'Data is held for two years and in one country.'][i % 3] ?? '')}`,
  ],
  [
    'not-an-incident',
    'a tutorial',
    `# Setting up replication\n\n${times(12, (i) => ['The second server gets a copy of the first.', 'I installed the package and wrote the file below.', 'Its name is free to choose.'][i % 3] ?? '')}`,
  ],
])('%s: %s is refused', (code, _, text) => {
  expect(verdict(text)).toBe(code);
});

test('no report of the bundled corpus is refused', () => {
  const folder = new URL('../../../ingest/corpus/', import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => verdict(readFileSync(new URL(name, folder), 'utf8'), name) !== null)).toEqual([]);
});

test('the reason names the file and the cure', () => {
  const document = documentOf(
    'notes/links.txt',
    times(12, (i) => `https://example.org/${i}`),
  );
  expect(recognise(document, sentences(document))).toEqual({
    path: 'notes/links.txt',
    code: 'list',
    failed: false,
    reason: 'notes/links.txt is a list of 12 links with few words between; give the reports that it links to',
  });
});
