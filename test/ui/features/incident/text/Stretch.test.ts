import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { inline } from '../../../../../ui/features/incident/text/inline.ts';
import { Stretch } from '../../../../../ui/features/incident/text/Stretch.tsx';

/** What is shown of a line with a finding on each of these words, without classes and data. */
const shown = (source: string, ...words: string[]): string => {
  const quotes = words.map((quote, at) => {
    const start = source.indexOf(quote);
    return { n: at + 1, facet: 'DETECTION' as const, reviewed: false, likely: true, start, end: start + quote.length };
  });
  const leaves = inline(source, 0, source.length, 'markdown');
  const page = renderToStaticMarkup(createElement(Stretch, { source, leaves, quotes, until: source.length }));
  return page.replaceAll(/ (?:class|data-[\w-]+|rel|aria-label)="[^"]*"/g, '');
};

test.each([
  ['plain words', 'An alert fired at nine.', ['alert fired'], 'An <mark>alert fired</mark><a href="#finding-1">1</a> at nine.'],
  [
    'the end of linked words',
    'See [the alert](https://x.example).',
    ['the alert'],
    'See <a href="https://x.example"><mark>the alert</mark></a><a href="#finding-1">1</a>.',
  ],
  [
    'the midst of linked words',
    'See [the alert of nine](https://x.example) there.',
    ['See [the alert', 'nine'],
    '<mark>See </mark><a href="https://x.example"><mark>the alert</mark></a><a href="#finding-1">1</a><a href="https://x.example"> of <mark>nine</mark></a><a href="#finding-2">2</a> there.',
  ],
  [
    'a word in code',
    'Ran `restart it` twice.',
    ['restart'],
    'Ran <code><mark>restart</mark></code><a href="#finding-1">1</a><code> it</code> twice.',
  ],
])('the number of a finding that ends at %s is a link beside, never within another', (_where, source, words, page) => {
  expect(shown(source, ...words)).toBe(page);
});
