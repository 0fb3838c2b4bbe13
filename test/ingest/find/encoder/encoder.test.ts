import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Sentence } from '../../../../ingest/document.ts';
import { openEncoder } from '../../../../ingest/find/encoder/encoder.ts';
import { readEncoder } from '../../../../ingest/find/encoder/read.ts';
import type { Runtime } from '../../../../ingest/find/encoder/runtime.ts';
import { loadRuntime, runtimeIn } from '../../../../ingest/find/encoder/runtime.ts';
import { tokensOf } from '../../../../ingest/find/encoder/tokens.ts';
import { shippedWeights } from '../../../../ingest/find/trained.ts';

/** `npm test` installs it; where it is missing these tests fail. */
function runtime(): Runtime {
  const loaded = loadRuntime();
  if (loaded === null) throw new Error('onnxruntime-node is not installed: run `npm test`, which brings it');
  return loaded;
}
const encoder = await openEncoder(shippedWeights, runtime());

/** What Python read by the same weights when they were made. */
const references = z
  .array(z.object({ own: z.string(), around: z.string(), ids: z.array(z.number()), mine: z.number(), scores: z.array(z.number()) }))
  .parse(JSON.parse(readFileSync(new URL('encoder-reference.json', shippedWeights), 'utf8')));

/** Sentences whose surroundings are those of `around`: heading | before | after. */
function around({ own, around: text }: { own: string; around: string }): Sentence[] {
  const [heading = '', before = '', after = ''] = text === '' ? [] : text.split(' | ');
  return [before, own, after].map((plain, index) => ({ start: 0, end: 0, plain, kind: 'narrative', section: [heading], index }));
}

test.each(references)('“$own” is cut into the tokens that Python cuts it into', ({ own, around: text, ids, mine }) => {
  expect(tokensOf(encoder.vocabulary, { own, around: text })).toEqual({ ids, own: mine });
});

test('the same log-odds as Python', async () => {
  for (const { ids, mine, scores } of references) {
    // oxlint-disable-next-line no-await-in-loop
    const read = await encoder.read({ ids, own: mine });
    const furthest = Math.max(...scores.map((score, column) => Math.abs(score - (read[column] ?? Infinity))));
    expect(read).toHaveLength(scores.length);
    expect(furthest).toBeLessThan(0.05);
  }
});

const report = references.filter(({ around: text }) => text !== '').flatMap(around);

test('a report reads the same twice, and its sentences the same whatever else it holds', async () => {
  const first = await readEncoder(report, encoder);
  expect(await readEncoder(report, encoder)).toEqual(first);
  const again = await openEncoder(shippedWeights, runtime());
  expect(await readEncoder(report, again)).toEqual(first);
  for (let start = 0; start < report.length; start += 3) {
    const [, middle] = report.slice(start, start + 3).map((_, i) => start + i);
    // oxlint-disable-next-line no-await-in-loop
    const [, alone] = await readEncoder(report.slice(start, start + 3), encoder);
    expect(alone).toEqual(first[middle ?? 0]);
  }
});

test('kinds of sentence that can hold nothing are not read', async () => {
  const [first, second, third] = await readEncoder(
    (['boilerplate', 'narrative', 'template-prompt'] as const).map((kind, index) => ({ ...(report[1] as Sentence), kind, index })),
    encoder,
  );
  expect([first, second?.length, third]).toEqual([null, encoder.width, null]);
});

test('where the package is not installed there is no encoder', () => {
  const empty = pathToFileURL(`${mkdtempSync(join(tmpdir(), 'rhyme-no-runtime-'))}/`);
  expect([runtimeIn(empty), loadRuntime(empty)]).toEqual([null, null]);
});

const copyWith = (name: string, change: (text: string) => string): URL => {
  const folder = mkdtempSync(join(tmpdir(), 'rhyme-encoder-'));
  cpSync(shippedWeights, folder, { recursive: true });
  writeFileSync(join(folder, name), change(readFileSync(join(folder, name), 'utf8')));
  return pathToFileURL(`${folder}/`);
};

test('a vocabulary that is not the one it was trained with is refused, naming file and cure', async () => {
  const folder = copyWith('encoder-vocabulary.txt', (text) => text.replace('\nthe\n', '\nteh\n'));
  await expect(openEncoder(folder, runtime())).rejects.toThrow(
    /encoder-vocabulary\.txt is not the file that encoder\.json names.*npm run train/,
  );
});

test('an encoder of another input version is refused with the cure', async () => {
  const folder = copyWith('encoder.json', (text) => text.replace('"inputVersion": 1', '"inputVersion": 9'));
  await expect(openEncoder(folder, runtime())).rejects.toThrow(/input version 9 .* npm run train|input version 9/);
});
