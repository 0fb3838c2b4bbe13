import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { conceptIds } from '../../../../ingest/find/concept-ids.ts';
import { writtenAttributes } from '../../../../ingest/find/training/written-attributes.ts';
import { writtenExamples } from '../../../../ingest/find/training/written.ts';

const folder = mkdtempSync(join(tmpdir(), 'rhyme-written-'));
mkdirSync(join(folder, 'safety-mechanism'));
writeFileSync(
  join(folder, 'safety-mechanism', 'retry.yaml'),
  `true:
  - say: "Clients asked again at once, and load tripled."
    voice: web
    outcome: made-worse
    also: [contributor/load-amplifier]
lookalike:
  - say: "We plan to add retries."
    voice: web
    why: planned
`,
);

test('a written sentence is an example of all that it proves, and a look-alike of nothing', () => {
  expect(writtenExamples(folder).map(({ sentence, labels }) => [sentence.plain, labels.map((column) => conceptIds[column])])).toEqual([
    ['Clients asked again at once, and load tripled.', ['contributor/load-amplifier', 'safety-mechanism/retry']],
    ['We plan to add retries.', []],
  ]);
});

test('a written sentence teaches the attribute that it tells', () => {
  const [example, ...others] = writtenAttributes('outcome', folder);
  expect(others).toEqual([]);
  expect(example?.value).toBe('made-worse');
  expect(example?.features).toContain('concept:safety-mechanism/retry');
  expect(writtenAttributes('role', folder)).toEqual([]);
});
