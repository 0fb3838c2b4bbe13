import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { find } from '../../../../ingest/find/find.ts';
import { readLabelled } from '../../../../ingest/find/training/gold.ts';
import { readTrained } from '../../../../ingest/find/trained.ts';

const bundle = new URL('../../../../ingest/corpus/', import.meta.url).pathname;
const script = new URL('../../../../ingest/find/training/train.ts', import.meta.url).pathname;
/** Incidents of the bundled corpus: seven to train on, one held out. */
const slugs = readdirSync(bundle)
  .filter((name) => name.endsWith('.json'))
  .toSorted()
  .slice(0, 8)
  .map((name) => name.replace(/\.json$/, ''));
const [heldOut = '', ...training] = slugs;

const home = mkdtempSync(join(tmpdir(), 'rhyme-train-'));
const folder = (name: string, from: readonly string[]): string => {
  const path = join(home, name);
  mkdirSync(path, { recursive: true });
  for (const slug of from) cpSync(join(bundle, `${slug}.json`), join(path, `${slug}.json`));
  return path;
};
/** Nothing but the coded reports given; the encoder is trained by Python (weights/encoder.json names what it was made of). */
const alone = ['--bundle', 'none', '--written', 'none', '--no-encoder'];
const train = (gold: string, held: string, out: string): string =>
  execFileSync(process.execPath, [script, gold, '--corpus', bundle, ...alone, '--held-out', held, '--out', out], {
    encoding: 'utf8',
    stdio: 'pipe',
  });
const digests = (path: string): string[] =>
  readdirSync(path)
    .toSorted()
    .map(
      (name) =>
        `${name} ${createHash('sha256')
          .update(readFileSync(join(path, name)))
          .digest('hex')}`,
    );

const gold = folder('gold', training);
const held = folder('held', [heldOut]);
const [first, second] = [join(home, 'first'), join(home, 'second')];

beforeAll(() => {
  train(gold, held, first);
  train(gold, held, second);
}, 300_000);

test('the same reports give the same bytes', () => {
  expect(digests(first).map((line) => line.split(' ')[0])).toEqual([
    'attributes.json',
    'fusion.json',
    'guard.json',
    'interactions.json',
    'linear.bin',
    'trained-on.txt',
  ]);
  expect(digests(second)).toEqual(digests(first));
});

test('the list beside the weights names what they were trained on, and nothing else', () => {
  expect(readFileSync(join(first, 'trained-on.txt'), 'utf8')).toBe(
    `${training
      .map((slug) => `corpus/${slug}.md`)
      .toSorted()
      .join('\n')}\n`,
  );
});

test('a held-out report among the training reports stops it before anything is written', () => {
  const leaked = folder('leaked', slugs);
  const out = join(home, 'never');
  expect(() => train(leaked, held, out)).toThrow(new RegExp(`must not be trained on: corpus/${heldOut}\\.md`));
  expect(readdirSync(home)).not.toContain('never');
});

test('a reader trained on seven incidents finds most of what it was shown, and twice the same', () => {
  const by = readTrained(pathToFileURL(`${first}/`));
  const reports = readLabelled(gold, bundle);
  const [right, coded] = reports.reduce(
    ([r, c], { document, sentences, coded: { findings } }) => {
      const found = find(document, sentences, by);
      expect(find(document, sentences, by)).toEqual(found);
      for (const { quotes, spans } of found.findings) expect(quotes).toEqual(spans.map(([start, end]) => document.text.slice(start, end)));
      const concepts = new Set(found.findings.map(({ concept }): string => concept));
      const shown = new Set(findings.map(({ concept }) => concept));
      return [r + shown.intersection(concepts).size, c + shown.size];
    },
    [0, 0],
  );
  expect(right / coded).toBeGreaterThan(0.5);
});

test('weights made for other features are refused with the cure', () => {
  const broken = join(home, 'broken');
  cpSync(first, broken, { recursive: true });
  const bytes = readFileSync(join(broken, 'linear.bin'));
  const text = bytes.toString('latin1').replace('"featureVersion":1', '"featureVersion":9');
  writeFileSync(join(broken, 'linear.bin'), Buffer.from(text, 'latin1'));
  expect(() => readTrained(pathToFileURL(`${broken}/`))).toThrow('npm run train');
});
