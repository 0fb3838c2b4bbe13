import { expect, test } from 'vitest';
import { quoteSpan } from '../../../ingest/find/quote-span.ts';

const clause = (word: string): string => `${word} ${'and so on '.repeat(10)}went on`;
/** As the lists of impacts that status pages write in one sentence (idds-azure). */
const text = `${clause('one')}, ${clause('two')}, the disk was full, ${clause('three')}, ${clause('four')}, ${clause('five')}.`;
const cue = text.indexOf('disk was full');

test('a short sentence is shown as a whole', () => {
  expect(quoteSpan('The disk was full, again.', { start: 0, end: 25 }, [4, 17])).toEqual([0, 25]);
});

test('of a long one the clauses around the cue, within 300 characters', () => {
  const [start, end] = quoteSpan(text, { start: 0, end: text.length }, [cue, cue + 13]);
  expect(text.slice(start, end)).toBe(`${clause('two')}, the disk was full, ${clause('three')}`);
});

test('where the place of the cue is not known the sentence stays whole', () => {
  expect(quoteSpan(text, { start: 0, end: text.length }, null)).toEqual([0, text.length]);
});
