import { expect, test } from 'vitest';
import { leftNames } from '../../measure/left-names.ts';

test('of two hundred people that no table was written from, at least 95 % are masked, each in another sentence', () => {
  const { of, left } = leftNames(1);
  expect(of).toBe(200);
  expect(left.length, left.join('\n')).toBeLessThanOrEqual(10);
});
