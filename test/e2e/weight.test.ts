import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildScreens } from './build-screens.ts';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rhyme-weight-'));
  await buildScreens(folder, 'shipped');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the screens are small: all scripts under 215 kB and all styles under 20 kB, gzipped', () => {
  const files = readdirSync(join(folder, 'assets')).map((name) => ({
    name,
    size: gzipSync(readFileSync(join(folder, 'assets', name))).length,
  }));
  const total = (end: RegExp) => files.filter(({ name }) => end.test(name)).reduce((sum, { size }) => sum + size, 0);
  console.log(
    `screens, gzipped: scripts ${total(/\.js$/)} B, styles ${total(/\.css$/)} B, ${files.map(({ name, size }) => `${name} ${size}`).join(', ')}`,
  );
  // Every page together, so that splitting cannot hide weight.
  expect(total(/\.js$/)).toBeLessThan(215_000);
  expect(total(/\.css$/)).toBeLessThan(20_000);
  const entry = files.find(({ name }) => /^index-.*\.js$/.test(name));
  expect(entry?.size).toBeLessThan(170_000);
});

test('the page brings no inline script and asks no other host for anything', () => {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  expect(html.match(/<script(?![^>]*\bsrc=)/g)).toBe(null);
  expect(html.match(/(?:src|href)="(?!\/)/g)).toBe(null);
  const styles = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.css'));
  for (const name of styles) expect(readFileSync(join(folder, 'assets', name), 'utf8')).not.toMatch(/url\(\s*['"]?https?:|@import/);
});
