import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { columns } from '../../../../ingest/find/linear/columns.ts';
import { trained } from '../../../../ingest/find/trained.ts';

const weights = new URL('../../../../ingest/find/weights/', import.meta.url);
const list = readFileSync(new URL('trained-on.txt', weights), 'utf8');
/** Names of the reports that weights are measured on: names only, no report is read. */
const heldOut = readFileSync(new URL('held-out.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

test('no held-out report is among those that the weights were trained on', () => {
  const trainedOn = new Set(list.trim().split('\n'));
  expect(heldOut).toHaveLength(40);
  expect(heldOut.filter((doc) => trainedOn.has(doc))).toEqual([]);
});

test('the weights name the very list that lies beside them', () => {
  const { header } = trained().linear;
  expect(header.trainedOn).toBe(createHash('sha256').update(list).digest('hex'));
  expect(header.columns).toEqual(columns);
});

const dev = fileURLToPath(new URL('../../../../../shared/gold/dev/', import.meta.url));
test.runIf(existsSync(dev))('the held-out names are those of the gold folder', () => {
  const docs = readdirSync(dev)
    .filter((name) => name.endsWith('.json'))
    .map((name) => (JSON.parse(readFileSync(join(dev, name), 'utf8')) as { doc: string }).doc);
  expect(docs.toSorted()).toEqual(heldOut);
});
