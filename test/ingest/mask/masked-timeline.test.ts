import { expect, test } from 'vitest';
import { mask } from '../../../ingest/mask/mask.ts';
import { maskCoded } from '../../../ingest/mask/mask-coded.ts';
import { sentences } from '../../../ingest/segments/sentences.ts';
import { timeline } from '../../../ingest/segments/timeline.ts';
import { documentOf } from '../document-of.ts';

test('dated events are stored with roles for people, at their places in the masked text', () => {
  const document = documentOf(
    'a.md',
    '## Timeline\n\n- 14:05 UTC Jane Doe (jane@example.org) deployed the release.\n- 14:09 UTC It failed.\n',
  );
  const by = mask(document);
  const incident = { title: 'Orders', organisation: null, date: '2023-01-11', nearMiss: false };
  const told = timeline(document, sentences(document), '2023-01-11');
  const masked = maskCoded({ incident, findings: [], interactions: [], patterns: [], timeline: told }, by).timeline;
  expect(masked?.map(({ at, text }) => [at, text])).toEqual([
    ['2023-01-11T14:05Z', '14:05 UTC responder 1 deployed the release.'],
    ['2023-01-11T14:09Z', '14:09 UTC It failed.'],
  ]);
  expect(masked?.map(({ span }) => by.document.text.slice(...span))).toEqual(masked?.map(({ text }) => text));
});
