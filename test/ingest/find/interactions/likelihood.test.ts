import { expect, test } from 'vitest';
import { typeLikelihoods, typesTold } from '../../../../ingest/find/interactions/likelihood.ts';

test('a likely sentence tells its likeliest type, and a second one where that is likely too', () => {
  const cut = { first: 0.3, second: 0.2 };
  expect(typesTold(0.8, [0.1, 0.6, 0.3], cut).map(({ type }) => type)).toEqual([1, 2]);
  expect(typesTold(0.8, [0.1, 0.8, 0.1], cut).map(({ type }) => type)).toEqual([1]);
  expect(typesTold(0.2, [0.1, 0.8, 0.1], cut)).toEqual([]);
});

test('the likelihoods of the types have sum 1, and the reading counts by its weight', () => {
  const type = { bias: [0, 0], reading: 1, weights: { 'masked 0': [0, Math.log(3)] } };
  const each = typeLikelihoods({ type }, { type: [['masked 0', 1]], types: [-2, -2] });
  expect(each.map((share) => share.toFixed(3))).toEqual(['0.250', '0.750']);
});
