import { expect, test } from 'vitest';
import { canonicalUrl } from '../../../graph/joins/canonical-url.ts';

test.each([
  ['https://example.com/outage', 'example.com/outage'],
  ['http://www.example.com/outage/', 'example.com/outage'],
  ['https://web.archive.org/web/20211016040522/https://example.com/outage', 'example.com/outage'],
  ['https://web.archive.org/web/20211016040522if_/http://example.com/outage/', 'example.com/outage'],
  ['https://example.com/outage/index.html?utm_source=list&utm_medium=mail', 'example.com/outage'],
  ['https://example.com/view?id=7&b=1', 'example.com/view?b=1&id=7'],
  ['https://example.com/log#12-march', 'example.com/log#12-march'],
  ['example.com/outage', 'example.com/outage'],
  ['https://example.com/', null],
  ['mailto:ops@example.com', null],
  ['not an address', null],
  [null, null],
])('%s is %s', (address, url) => {
  expect(canonicalUrl(address)).toBe(url);
});
