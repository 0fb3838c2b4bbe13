import { expect, test } from 'vitest';
import { likeness, minHash } from '../../../graph/joins/min-hash.ts';
import { prose } from './told.ts';

const of = (text: string) => minHash(text.split(' '));

test('a text is like itself, not like another, and like a longer one by the share that both have', () => {
  const [text, more] = [prose(600, 1), prose(300, 2)];
  expect(likeness(of(text), of(text))).toBe(1);
  expect(likeness(of(text), of(prose(600, 5)))).toBeLessThan(0.1);
  expect(Math.abs(likeness(of(text), of(`${text} ${more}`)) - 2 / 3)).toBeLessThan(0.2);
});

test('an empty text has no features and is like nothing', () => {
  expect([of('one two').features, likeness(of(''), of(''))]).toEqual([0, 0]);
});

test('a stored sketch stays comparable: its values are those of today', () => {
  expect(of('the quick brown fox jumps').least.slice(0, 4)).toEqual([166_393_608, 452_813_342, 1_217_592_716, 25_431_454]);
});
