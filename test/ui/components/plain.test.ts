import { expect, test } from 'vitest';
import { plain } from '../../../ui/components/plain.ts';

test.each([
  ['other services (like [https://a.org](https://a.org)) were\ntaken down', 'other services (like https://a.org) were taken down'],
  ['the ruby gem `rack` **must** match', 'the ruby gem rack must match'],
  ["'''All''' of [[Server|the servers]]", 'All of the servers'],
  ['100% success rate _after retry_ but *high* load', '100% success rate after retry but high load'],
  ['2 * 3 and snake_case_name', '2 * 3 and snake_case_name'],
])('%j is read as %j', (stored, read) => {
  expect(plain(stored)).toBe(read);
});
