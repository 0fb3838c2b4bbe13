import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { page } from '../../../graph/queries/page.ts';

const self = (item: string) => item;

test('a page and what follows it', () => {
  const list = ['a', 'b', 'c'];
  const first = page(list, self, 2, null);
  expect(first.edges.map(({ node }) => node)).toEqual(['a', 'b']);
  expect(first.pageInfo).toEqual({
    hasNextPage: true,
    hasPreviousPage: false,
    startCursor: first.edges[0]?.cursor,
    endCursor: first.edges[1]?.cursor,
  });
  expect(first.totalCount).toBe(3);
  expect(page(list, self, 2, first.pageInfo.endCursor).edges.map(({ node }) => node)).toEqual(['c']);
});

test('an empty list has an empty page', () => {
  expect(page([], self, 10, null)).toEqual({
    edges: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    totalCount: 0,
  });
});

test.each([
  [0, null, 'FIRST_OUT_OF_RANGE'],
  [101, null, 'FIRST_OUT_OF_RANGE'],
  [5, 'not a cursor', 'CURSOR_UNKNOWN'],
  [5, '', 'CURSOR_UNKNOWN'],
])('first %j after %j is refused: %s', (first, after, code) => {
  expect(() => page(['a'], self, first, after)).toThrow(expect.objectContaining({ code }));
});

test('pages joined are the list; when others come and go between two pages, none that stays is missed or seen twice', () => {
  const letters = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(letters, letters, fc.integer({ min: 1, max: 7 }), (before, others, first) => {
      const seen = page(before, self, first, null);
      const later = [...others.filter((item) => !before.includes(item)), ...before];
      const rest: string[] = [];
      for (let after = seen.pageInfo.endCursor; ;) {
        const next = page(later, self, first, after);
        rest.push(...next.edges.map(({ node }) => node));
        after = next.pageInfo.endCursor;
        if (!next.pageInfo.hasNextPage) break;
      }
      expect([...seen.edges.map(({ node }) => node), ...rest]).toEqual(before);
    }),
  );
});

test('the last edge of a page may be removed: the next page goes on from its place', () => {
  const list = ['a', 'b', 'c', 'd'];
  const { endCursor } = page(list, self, 2, null).pageInfo;
  expect(page(['a', 'c', 'd'], self, 2, endCursor).edges.map(({ node }) => node)).toEqual(['c', 'd']);
});
