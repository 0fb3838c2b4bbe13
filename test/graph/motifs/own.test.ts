import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readOwnPatterns } from '../../../graph/motifs/own.ts';

let home: string;
beforeEach(() => void (home = mkdtempSync(join(tmpdir(), 'rhyme-own-'))));
afterEach(() => rmSync(home, { recursive: true }));
const write = (name: string, text: string) => {
  mkdirSync(join(home, 'patterns'), { recursive: true });
  writeFileSync(join(home, 'patterns', name), text);
};

test('a home without the folder has none', () => {
  expect(readOwnPatterns(home)).toEqual([]);
});

test('files are read by id; what is no YAML by its name is left alone', () => {
  write('b.yaml', 'id: alpha\nlabel: First\nnodes: {a: {facet: saturation}}\n');
  write('zeta.yml', 'nodes: {a: {facet: detection}}\n');
  write('notes.md', '# not a pattern\n');
  expect(readOwnPatterns(home).map(({ id, label }) => [id, label])).toEqual([
    ['alpha', 'First'],
    ['zeta', 'zeta'],
  ]);
});

test('a file that is no pattern is told by its path and line', () => {
  write('wrong.yaml', 'nodes:\n  a: {facet: satturation}\n');
  expect(() => readOwnPatterns(home)).toThrow(
    `${join(home, 'patterns', 'wrong.yaml')}:2: nodes.a.facet: "satturation" is no facet; did you mean saturation?`,
  );
});

test('an id that another pattern has is refused', () => {
  write('a.yaml', 'id: same\nnodes: {a: {facet: saturation}}\n');
  write('same.yaml', 'nodes: {a: {facet: saturation}}\n');
  expect(() => readOwnPatterns(home)).toThrow(/same\.yaml:1: id: "same": a\.yaml has this id; give another/);
  rmSync(join(home, 'patterns'), { recursive: true });
  write('thundering-herd.yaml', 'nodes: {a: {facet: saturation}}\n');
  expect(() => readOwnPatterns(home)).toThrow(/"thundering-herd": a named pattern has this id/);
});
