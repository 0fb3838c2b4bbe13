import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { columns } from '../../../../ingest/find/linear/columns.ts';
import { trained } from '../../../../ingest/find/trained.ts';

const weights = new URL('../../../../ingest/find/weights/', import.meta.url);
const list = readFileSync(new URL('trained-on.txt', weights), 'utf8');
/** Names of the reports that weights are measured on: names only, no report is read. `.ci/run` holds them to the gold folder's. */
const heldOut = readFileSync(new URL('held-out.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

test('no held-out report is among those that the weights were trained on', () => {
  const trainedOn = new Set(list.trim().split('\n'));
  expect(heldOut).toHaveLength(40);
  expect(heldOut.filter((doc) => trainedOn.has(doc))).toEqual([]);
});

test('the encoder was trained on the same list', () => {
  const { trainedOn } = JSON.parse(readFileSync(new URL('encoder.json', weights), 'utf8')) as { trainedOn: string };
  expect(trainedOn).toBe(createHash('sha256').update(list).digest('hex'));
});

test('the weights name the very list that lies beside them', () => {
  const { header } = trained().linear;
  expect(header.trainedOn).toBe(createHash('sha256').update(list).digest('hex'));
  expect(header.columns).toEqual(columns);
});
