import { expect, test } from 'vitest';
import { readState, toFilter, toggle, writeState } from '../../../../ui/features/search/search-state.ts';

test.each([
  ['', null],
  ['q=retry+storm', null],
  [
    'concept=a%2Fb&concept=c%2Fd&pattern=p&org=o&origin=own&near=only',
    { concepts: ['a/b', 'c/d'], patterns: ['p'], organisations: ['o'], origin: 'OWN', nearMiss: true },
  ],
  ['near=none', { nearMiss: false }],
])('%j is read, written back alike, and asks for %j', (address, filter) => {
  const state = readState(new URLSearchParams(address));
  expect(String(writeState(state))).toBe(address);
  expect(toFilter(state)).toEqual(filter);
});

test('what the address should not say is left out', () => {
  expect(String(writeState(readState(new URLSearchParams('q=x&origin=elsewhere&near=maybe&page=9'))))).toBe('q=x');
});

test('a bucket is chosen and let go by its facet', () => {
  const none = readState(new URLSearchParams('q=x'));
  const one = toggle(none, 'difficulty', 'difficulty/fixation');
  const two = toggle(one, 'origin', 'OWN');
  expect(String(writeState(two))).toBe('q=x&concept=difficulty%2Ffixation&origin=own');
  expect(toggle(toggle(two, 'origin', 'OWN'), 'difficulty', 'difficulty/fixation')).toEqual(none);
});
