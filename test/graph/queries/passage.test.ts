/** Lines reworded from ingest/corpus/honeycomb-triggers-slo-2022.md and knight-capital-deploy-2012.md. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestPassage, mark } from '../../../graph/queries/passage.ts';
import { tokens } from '../../../graph/text/tokens.ts';
import { parseWords, terms } from '../../../graph/queries/words.ts';

const query = (text: string) => terms(parseWords(text));
const marked = (text: string, words: string) => mark(text, query(words)).marks.map(({ start, end }) => text.slice(start, end));

test.each([
  ['The client retries, and retried again on a retry.', 'retry', ['retries', 'retried', 'retry']],
  ['Databases failed; the database held.', 'databases', ['Databases', 'database']],
  ['Its connection pool, not the pool connection.', '"connection pool"', ['connection pool']],
  ['Its connection pools are no such phrase.', '"connection pool"', []],
  ['A retraction is no retry.', 'retr*', ['retraction', 'retry']],
  ['It failed open: fail-open was the default.', 'fail-open', ['fail-open']],
  ["Slack’s gateway and slack's gate", 'slack', ['Slack’s', "slack's"]],
  ['Nothing of the kind', 'storm', []],
  ['Hoping, hoped, hope', 'hoping', ['Hoping', 'hoped', 'hope']],
  ['Écrit in C++, C# and O’Reilly’s', 'c++ oreilly', ['C++', 'O’Reilly']],
  ["The daemon didn't", '"daemon didnt"', ["daemon didn't"]],
])('in %j, %s marks %j', (text, words, found) => {
  expect(marked(text, words)).toEqual(found);
});

const text = `---
title: "A retry storm in the title"
---

The backfill retried every minute. Nobody had planned for a storm of scans. Each retry
started another storm, wider than the last.

- Retries were off elsewhere.
`;

test('the sentence that holds most of the words is shown, across a line break, and not the front matter', () => {
  const excerpt = 'Each retry\nstarted another storm, wider than the last.';
  const found = bestPassage(text, query('retry storm'));
  expect(found).toEqual({
    start: text.indexOf(excerpt),
    excerpt,
    marks: [
      { start: 5, end: 10 },
      { start: 27, end: 32 },
    ],
    held: 2,
  });
});

test('of equal sentences the first is shown, without the mark of its list', () => {
  expect(bestPassage(text, query('elsewhere'))?.excerpt).toBe('Retries were off elsewhere.');
  expect(bestPassage(text, query('minute'))?.excerpt).toBe('The backfill retried every minute.');
});

test('a text without the words has no passage', () => {
  expect(bestPassage(text, query('telemetry'))).toBeNull();
});

test('whatever the text, an excerpt is a stretch of it, not much longer than a screen line or three, and every mark stands in it', () => {
  const word = fc.constantFrom('retry', 'Retries', 'storm', 'é', 'queue', '.', '\n', '\n\n', '- ', 'x'.repeat(80), '🙂', '"');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 200 }), fc.constantFrom(' ', '', '\n'), (words, between) => {
      const prose = words.join(between);
      const found = bestPassage(prose, query('retry storm'));
      expect(found === null).toBe(mark(prose, query('retry storm')).held === 0);
      if (!found) return;
      expect(prose.slice(found.start, found.start + found.excerpt.length)).toBe(found.excerpt);
      expect(Number.isInteger(found.start)).toBe(true);
      expect(found.excerpt.length).toBeLessThanOrEqual(320);
      expect(found.marks.length).toBeGreaterThan(0);
      // é is read as e, which the stemmer takes off
      for (const { start, end } of found.marks) expect(/^(retry|retries|storm)é*$/i.test(found.excerpt.slice(start, end))).toBe(true);
    }),
  );
});

test('a long sentence is cut at white space around its first marks', () => {
  const long = `${'before it all '.repeat(30)}came a retry and ${'after it much '.repeat(40)}and another retry`;
  const found = bestPassage(long, query('retry'));
  expect(found?.excerpt).toMatch(/^(it|all|before) .* came a retry and after .*(it|much|after)$/);
  expect(found?.marks).toHaveLength(1);
  expect(found?.excerpt.length).toBeGreaterThan(250);
});

test('the quick look never hides a word that reading would find', () => {
  const words = fc.array(
    fc.constantFrom('skies', 'sky', 'dying', 'ties', "don't", 'relational', 'sized', 'sizing', 'C++', 'naïve', 'x', 'Ponies', 'as', 'its'),
    {
      minLength: 1,
      maxLength: 6,
    },
  );
  fc.assert(
    fc.property(words, words, (said, asked) => {
      const prose = said.join(' ');
      const wanted = query(asked.join(' '));
      const stems = new Set(tokens(prose).map(({ stem }) => stem));
      const held = wanted.filter((term) => 'stem' in term && stems.has(term.stem)).length;
      expect(mark(prose, wanted).held).toBe(held);
    }),
  );
});
