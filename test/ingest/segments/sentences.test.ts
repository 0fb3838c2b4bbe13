import { expect, test } from 'vitest';
import { sentences } from '../../../ingest/segments/sentences.ts';
import { documentOf } from '../document-of.ts';

const told = (path: string, text: string): string[] =>
  sentences(documentOf(path, text)).map(({ kind, section, plain }) => `${kind} [${section.join(' > ')}] ${plain}`);

test('a report in Markdown: what each sentence is, and under which headings', () => {
  // Reworded from dfds/PM2022-006, mybinder/2018-04-18-cull-flood.md, wellcome/2021-06-08_home-page-with-json.md
  const text = [
    '# Proxy errors',
    '**Severity:** 2',
    '## Summary',
    'On Monday the proxy ran out of sockets. We will look at the limits.',
    '## Timeline',
    '| Time | Event |',
    '| --- | --- |',
    '| 10:03 | Errors rose |',
    '### 10:20',
    'The proxy was restarted.',
    '```',
    'ERROR no socket',
    '```',
    '## Lessons learnt',
    '### What went well?',
    '_Describe what went well._',
    'Paging worked.',
    '## Action items',
    '- [ ] Add an alert on sockets',
    '- The old limit was set in 2015',
    '',
    'Follow us on our blog.',
  ].join('\n');
  expect(told('a.md', text)).toEqual([
    'heading [] Proxy errors',
    'boilerplate [Proxy errors] Severity: 2',
    'heading [Proxy errors] Summary',
    'narrative [Proxy errors > Summary] On Monday the proxy ran out of sockets.',
    'action-item [Proxy errors > Summary] We will look at the limits.',
    'heading [Proxy errors] Timeline',
    'boilerplate [Proxy errors > Timeline] Time',
    'boilerplate [Proxy errors > Timeline] Event',
    'timeline [Proxy errors > Timeline] 10:03',
    'timeline [Proxy errors > Timeline] Errors rose',
    'heading [Proxy errors > Timeline] 10:20',
    'timeline [Proxy errors > Timeline > 10:20] The proxy was restarted.',
    'quotation [Proxy errors > Timeline > 10:20] ERROR no socket',
    'heading [Proxy errors] Lessons learnt',
    'heading [Proxy errors > Lessons learnt] What went well?',
    'template-prompt [Proxy errors > Lessons learnt > What went well?] Describe what went well.',
    'narrative [Proxy errors > Lessons learnt > What went well?] Paging worked.',
    'heading [Proxy errors] Action items',
    'action-item [Proxy errors > Action items] Add an alert on sockets',
    'narrative [Proxy errors > Action items] The old limit was set in 2015',
    'boilerplate [Proxy errors > Action items] Follow us on our blog.',
  ]);
});

test('labels in the line stand for headings', () => {
  // Reworded from idds-azure/20170321-2.txt
  const text =
    'RCA - Storage\nSummary of impact: A card failed and traffic was lost. Root cause: The card was old. Next steps: Replace such cards earlier. Provide feedback: Please help us improve this page: https://example.org';
  expect(told('a.txt', text)).toEqual([
    'narrative [] RCA - Storage',
    'narrative [Summary of impact] Summary of impact: A card failed and traffic was lost.',
    'narrative [Root cause] Root cause: The card was old.',
    'action-item [Next steps] Next steps: Replace such cards earlier.',
    'boilerplate [Provide feedback] Provide feedback: Please help us improve this page: https://example.org',
  ]);
});

test('an item that names the items nested in it is a heading for them', () => {
  // Reworded from moj-cloud-platform/2020-08-04.html.md.erb
  const text =
    '# Incident\n- **Context**:\n  - one of us applied it to the wrong cluster\n- **Review actions**:\n  - warn about the current cluster\n- **Time to repair**: 5h';
  expect(told('a.html.md.erb', text)).toEqual([
    'heading [] Incident',
    'narrative [Incident > Context] Context:',
    'narrative [Incident > Context] one of us applied it to the wrong cluster',
    'action-item [Incident > Review actions] Review actions:',
    'action-item [Incident > Review actions] warn about the current cluster',
    'boilerplate [Incident] Time to repair: 5h',
  ]);
});

test.each([
  ['We should have an alert here.', 'action-item'],
  ['Status: Done - alarms on throughput are in place', 'action-item'], // idds-wikimedia/20140509-EventLogging.txt
  ['The team restored the table to prevent further loss.', 'narrative'],
  ['Explicit next steps to prevent this from happening again, with tasks linked.', 'template-prompt'], // idds-wikimedia/20170601-Maps.txt
  ['Where did we get lucky?', 'template-prompt'],
  ["Why didn't puppet pull the newest tag?", 'narrative'], // idds-wikimedia/20140313-Deploy.txt
  ['TBD', 'template-prompt'],
  ['2021-02-03 10:11:12 ERROR no route to host', 'quotation'],
  ['&lt;alice&gt; is the site down for you', 'quotation'],
  ['On 4 May at 10:03 the site went down for all.', 'narrative'],
  ['All times are US/Pacific', 'boilerplate'], // idds-google/*.txt
  ['https://example.org/ticket/1', 'boilerplate'],
  ['Rule that [prevented](https://example.org) traffic was wrong.', 'narrative'],
])('%j is %s', (line, kind) => {
  expect(sentences(documentOf('a.md', line)).map((sentence) => sentence.kind)).toEqual([kind]);
});
