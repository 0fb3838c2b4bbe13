/**
 * The file of trained weights: a line of JSON, then typed arrays. Only weights that matter are kept, one byte each with a scale per
 * concept. Little-endian, as every machine is that runs Node.
 */
import { readFileSync } from 'node:fs';
import { columns } from './columns.ts';
import type { Dictionary } from './dictionary.ts';
import { dictionary } from './dictionary.ts';
import { featureVersion } from './features.ts';
import type { RowSum } from './row-sum.ts';
import { rowSum } from './row-sum.ts';

export type Header = {
  featureVersion: number;
  /** What each column tells of (columns.ts). */
  columns: readonly string[];
  /** SHA-256 of the list of reports that it was trained on (`trained-on.txt` beside it). */
  trainedOn: string;
  features: number;
  weights: number;
};

/** A linear model: a row of bytes a feature, added up by `rows`; a column's sum times its scale and plus its bias is its log-odds. */
export type Weights = {
  header: Header;
  dictionary: Dictionary;
  rows: RowSum;
  scale: Float32Array;
  bias: Float32Array;
};

const rarityStep = 1 / 20;
const pad = (length: number): number => Math.ceil(length / 4) * 4;

/** Bytes of a dense model (`size` rows of one weight a concept): weights below `least` are left out, and rows that hold none. */
export function packWeights(dense: Float32Array, bias: Float32Array, known: Dictionary, trainedOn: string, least: number): Buffer {
  const width = bias.length;
  const scale = new Float32Array(width);
  for (let i = 0; i < dense.length; i++) scale[i % width] = Math.max(scale[i % width] ?? 0, Math.abs(dense[i] ?? 0) / 127);
  const kept: { hash: number; rarity: number; at: number[]; values: number[] }[] = [];
  for (let row = 0; row < known.size; row++) {
    const at: number[] = [];
    const values: number[] = [];
    for (let c = 0; c < width; c++) {
      const weight = dense[row * width + c] ?? 0;
      const value = Math.round(weight / (scale[c] || 1));
      if (Math.abs(weight) < least || value === 0) continue;
      at.push(c);
      values.push(value);
    }
    // A row without weights still counts: it takes its share of the length of its block.
    kept.push({ hash: known.hashes[row] ?? 0, rarity: Math.round((known.rarity[row] ?? 0) / rarityStep), at, values });
  }
  kept.sort((a, b) => a.hash - b.hash);
  const count = kept.reduce((sum, row) => sum + row.at.length, 0);
  const header: Header = { featureVersion, columns, trainedOn, features: kept.length, weights: count };
  const starts = new Uint32Array(kept.length + 1);
  kept.forEach((row, i) => (starts[i + 1] = (starts[i] ?? 0) + row.at.length));
  const text = Buffer.from(JSON.stringify(header));
  return Buffer.concat(
    [
      Uint32Array.of(text.length),
      text,
      scale,
      bias,
      Uint32Array.from(kept, (row) => row.hash),
      starts,
      Uint8Array.from(kept, (row) => row.rarity),
      Uint8Array.from(kept.flatMap((row) => row.at)),
      Int8Array.from(kept.flatMap((row) => row.values)),
    ].map((part) => {
      const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
      return Buffer.concat([bytes, Buffer.alloc(pad(bytes.length) - bytes.length)]);
    }),
  );
}

/** Reads packed weights; throws where they were made for other features or another vocabulary, naming the cure. */
export function unpackWeights(bytes: Buffer): Weights {
  const whole = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  let at = 0;
  const take = <T>(make: (offset: number) => T, length: number): T => {
    const part = make(at);
    at += pad(length);
    return part;
  };
  const length = take((o) => new Uint32Array(whole, o, 1), 4)[0] ?? 0;
  const header = JSON.parse(Buffer.from(take((o) => new Uint8Array(whole, o, length), length)).toString('utf8')) as Header;
  if (header.featureVersion !== featureVersion || header.columns.join() !== columns.join())
    throw new Error(
      `the weights were trained for feature version ${header.featureVersion} and ${header.columns.length} columns, the code has version ${featureVersion} and ${columns.length}; run \`npm run train\``,
    );
  const { features, weights } = header;
  const width = header.columns.length;
  const scale = take((o) => new Float32Array(whole, o, width), width * 4);
  const bias = take((o) => new Float32Array(whole, o, width), width * 4);
  const hashes = take((o) => new Uint32Array(whole, o, features), features * 4);
  const starts = take((o) => new Uint32Array(whole, o, features + 1), (features + 1) * 4);
  const rarity = take((o) => new Uint8Array(whole, o, features), features);
  const column = take((o) => new Uint8Array(whole, o, weights), weights);
  const values = take((o) => new Int8Array(whole, o, weights), weights);
  const order = commonestFirst(rarity);
  const ordered = { hashes: new Uint32Array(features), rarity: new Float32Array(features) };
  for (let row = 0; row < features; row++) {
    const from = order[row] as number;
    ordered.hashes[row] = hashes[from] as number;
    ordered.rarity[row] = (rarity[from] as number) * rarityStep;
  }
  return {
    header,
    dictionary: dictionary(ordered.hashes, ordered.rarity),
    rows: rowSum({ width, starts, column, values }, order),
    // Copied, so that they do not keep the whole file in memory.
    scale: scale.slice(),
    bias: bias.slice(),
  };
}

/** Rows by rarity: what most sentences are made of lies together in memory, and so in the processor's caches. */
function commonestFirst(rarity: Uint8Array): Uint32Array {
  const next = new Uint32Array(257);
  for (const r of rarity) next[r + 1] = (next[r + 1] as number) + 1;
  for (let r = 0; r < 256; r++) next[r + 1] = (next[r + 1] as number) + (next[r] as number);
  const order = new Uint32Array(rarity.length);
  for (let row = 0; row < rarity.length; row++) {
    const r = rarity[row] as number;
    const place = next[r] as number;
    order[place] = row;
    next[r] = place + 1;
  }
  return order;
}

/** Reads a file of weights; throws where there is none or where it does not fit. */
export const loadWeights = (path: string | URL): Weights => unpackWeights(readFileSync(path));
