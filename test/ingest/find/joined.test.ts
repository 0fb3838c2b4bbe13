import { expect, test } from 'vitest';
import { joined } from '../../../ingest/find/joined.ts';

const linear = [Float32Array.of(-4, 2), Float32Array.of(-1, -6)];

test('the encoder counts by its weight; what it did not read counts as if it agreed', () => {
  expect(joined(linear, [Float32Array.of(-2, 4), null], 0.5)).toEqual([Float32Array.of(-5, 4), Float32Array.of(-1.5, -9)]);
});

test('without an encoder the linear log-odds stay what they are', () => {
  expect(joined(linear, null, 0.5)).toEqual(linear);
});
