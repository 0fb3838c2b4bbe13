import { expect, test } from 'vitest';
import { parseWords } from '../../../graph/queries/words.ts';

test.each([
  ['retry storm', { words: ['retry', 'storm'], phrases: [], prefixes: [] }],
  ['  Retry   RETRY ', { words: ['retry'], phrases: [], prefixes: [] }],
  ['"connection pool" exhausted', { words: ['exhausted'], phrases: ['connection pool'], prefixes: [] }],
  ['"never closed quote', { words: [], phrases: ['never closed quote'], prefixes: [] }],
  ['retr* of the queue', { words: ['queue'], phrases: [], prefixes: ['retr'] }],
  ['fail-open', { words: [], phrases: ['fail open'], prefixes: [] }],
  ['"cache"', { words: ['cache'], phrases: [], prefixes: [] }],
  ['to be or not to be', { words: ['to', 'be', 'or', 'not'], phrases: [], prefixes: [] }],
  ['"to be" the', { words: [], phrases: ['to be'], prefixes: [] }],
  ['* "" -- ()', { words: [], phrases: [], prefixes: [] }],
  ['NEAR(a b) OR title:x', { words: ['b'], phrases: ['near a', 'title x'], prefixes: [] }],
  ['', { words: [], phrases: [], prefixes: [] }],
])('%j', (text, query) => {
  expect(parseWords(text)).toEqual(query);
});
