/** Whatever is planted where in whatever report: spans hold their quotes, and no planted secret is in anything that is stored. */
import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { mask } from '../../../ingest/mask/mask.ts';
import { extract, masked, reportInput } from '../../../ingest/pipeline.ts';
import { documentOf } from '../document-of.ts';
import { plantedNames } from './planted-names.ts';
import { plantedSecrets } from './planted-secrets.ts';

const story = [
  'On 3 May 2024 we rolled out a new version of the service.',
  'The connection pool to the database was exhausted and requests timed out.',
  'Clients retried without backoff, and the retry storm kept the database overloaded long after the deploy was rolled back.',
  'An alert paged the on-call engineer, but the dashboard was misleading and she looked in the wrong place for an hour.',
  'We restarted the service and let traffic back in step by step.',
  'A config change made on Monday had disabled the rate limiter that should have protected the database.',
];
const planted = fc.oneof(
  fc.constantFrom(...plantedSecrets.map(([, line]) => line)),
  fc.constantFrom(...plantedNames.map(({ line }) => line)),
);
/** A story with plants between its sentences, and some within them; the first may be the heading. */
const reports = fc
  .tuple(
    fc.array(fc.tuple(fc.nat(story.length), planted, fc.boolean()), { maxLength: 8 }),
    fc.constantFrom('\n', '\r\n'),
    fc.option(planted),
  )
  .map(([plants, line, heading]) => {
    const parts = story.flatMap((sentence, at) => [
      ...plants
        .filter(([place]) => place === at)
        .map(([, plant, within]) => (within ? `${sentence} ${plant} and then` : `\n\n${plant}\n\n`)),
      sentence,
    ]);
    return `# ${heading?.split('\n')[0] ?? 'Checkout down'}\n\n${parts.join(' ')}\n`.replaceAll('\n', line);
  });

test('every span holds its quote, and nothing that is stored holds a planted secret', () => {
  return fc.assert(
    fc.asyncProperty(reports, async (text) => {
      const document = documentOf('report.md', text);
      const found = await extract(document, { insist: true });
      const stored = reportInput(
        masked(found, mask(document)),
        { path: 'report.md', visibility: 'internal' },
        { id: 's', kind: 'file', at: 'x' },
        'p',
      );
      const { coded } = stored;
      expect(stored.sha256).toBe(createHash('sha256').update(stored.text).digest('hex'));
      for (const { quotes, spans } of coded.findings) expect(spans.map((span) => stored.text.slice(...span))).toEqual(quotes);
      for (const { quote, span } of [...coded.interactions, ...coded.patterns]) expect(stored.text.slice(...span)).toBe(quote);
      const ids = new Set(coded.findings.map(({ id }) => id));
      expect(ids.size).toBe(coded.findings.length);
      for (const { findings } of coded.patterns) expect(findings.filter((id) => !ids.has(id))).toEqual([]);
      for (const { sourceRef, targetRef } of coded.interactions)
        expect([sourceRef, targetRef].filter((id) => id !== null && !ids.has(id))).toEqual([]);
      // What readers found is what is stored: the same findings at the same places.
      expect(coded.findings.map(({ concept, spans }) => [concept, spans.length])).toEqual(
        found.coded.findings.map(({ concept, spans }) => [concept, spans.length]),
      );
      const all = JSON.stringify(stored);
      const left = plantedSecrets.filter(([, line, secret]) => text.includes(line) && all.includes(JSON.stringify(secret).slice(1, -1)));
      expect(left).toEqual([]);
    }),
    { seed: 5, numRuns: 60 },
  );
}, 60_000);

test('the same bytes on a second run', () => {
  const text = `# Outage\n\n${[...plantedNames.map(({ line }) => line), ...plantedSecrets.map(([, line]) => line)].join('\n\n')}\n`;
  const once = mask(documentOf('report.md', text)).document;
  expect(mask(documentOf('report.md', text)).document).toEqual(once);
});

test('addresses of the hosts that RHYME_PRIVATE_HOSTS lists are masked, others stay', () => {
  process.env['RHYME_PRIVATE_HOSTS'] = 'wiki.corp.example, .internal';
  try {
    const text = 'See https://wiki.corp.example/x?y=1, http://a.b.internal:8080/z. and https://corp.example/x.\n';
    expect(mask(documentOf('report.txt', text)).document.text).toBe('See [secret], [secret]. and https://corp.example/x.\n');
  } finally {
    delete process.env['RHYME_PRIVATE_HOSTS'];
  }
});
