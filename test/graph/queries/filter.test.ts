import { expect, test } from 'vitest';
import { isEmpty, keeps } from '../../../graph/queries/filter.ts';
import { entries } from './entries.ts';

test.each([
  [{}, ['a', 'b', 'c']],
  [{ concepts: null, nearMiss: null }, ['a', 'b', 'c']],
  [{ concepts: ['saturation/cpu'] }, ['a', 'b']],
  [{ concepts: ['saturation/cpu', 'safety-mechanism/retry'] }, ['a']],
  [{ concepts: ['no/such'] }, []],
  [{ patterns: ['thundering-herd'] }, ['a']],
  [{ organisations: ['acme', 'other'] }, ['a', 'b']],
  [{ organisations: [] }, ['a', 'b', 'c']],
  [{ origin: 'own' as const }, ['c']],
  [{ nearMiss: false, concepts: ['saturation/cpu'] }, ['a']],
  [{ nearMiss: true }, ['b']],
])('%j leaves %j', (filter, ids) => {
  expect(entries.filter((one) => keeps(filter, one)).map(({ id }) => id)).toEqual(ids);
});

test('a filter of nulls asks for nothing', () => {
  expect([isEmpty({}), isEmpty({ concepts: null }), isEmpty({ nearMiss: false })]).toEqual([true, true, false]);
});
