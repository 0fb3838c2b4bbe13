import { expect, test } from 'vitest';
import { linked } from '../../../graph/joins/linked.ts';
import { prose, told } from './told.ts';

const title = 'Checkout API rejected card payments';
const short = prose(60, 1);
const long = prose(400, 2);

test.each([
  [
    'one address, whatever else they say',
    { url: 'https://a.example/x', organisation: 'A' },
    { url: 'http://a.example/x/', organisation: 'B' },
  ],
  ['one text with and without markup', { text: long }, { text: `---\ntitle: x\n---\n<div class="a">${long}</div>` }],
  ['one text with a paragraph more', { text: long }, { text: `${long} ${prose(60, 3)}` }],
  ['one text whose house is known by folder only', { text: short, organisation: 'rust' }, { text: short, organisation: 'rust-html' }],
  ['one long text whose day was read twice', { text: long }, { text: long, date: '2024-03-12' }],
  ['one title of one house and day', { title }, { title: `${title} (5 March 2024): final report` }],
  [
    'an update and a final report that name an hour alike',
    { title, text: 'Since 09:05 cards fail.' },
    { title, text: 'From 9:05 to 10:40 cards failed.' },
  ],
])('%s: one incident', (_what, a, b) => {
  expect([linked(told(a), told(b)), linked(told(b), told(a))]).toEqual([true, true]);
});

test.each([
  ['a front page', { url: 'https://a.example/' }, { url: 'https://a.example/' }],
  ['one address and months between', { url: 'https://a.example/x' }, { url: 'https://a.example/x', date: '2024-07-01' }],
  ['a template filled in on two days', { text: short }, { text: short, date: '2024-03-12' }],
  ['one short text of two houses', { text: short, organisation: 'Acme' }, { text: short, organisation: 'Bravo' }],
  ['a template filled in twice on one day', { text: short, title: 'Checkout down' }, { text: short, title: 'Search slow' }],
  ['two texts', { text: long }, { text: prose(400, 4) }],
  ['one title of two houses', { title }, { title, organisation: 'Other House' }],
  ['one title on two days', { title }, { title, date: '2024-03-06' }],
  ['one title and no day', { title, date: null }, { title, date: null }],
  ['a title of common words', { title: 'Incident report: API outage' }, { title: 'Incident report: API outage' }],
  ['two of a kind on one day', { title: 'Database master S5 switchover failed' }, { title: 'Database master S7 switchover failed' }],
  ['one title at other hours', { title, text: 'From 09:05 to 09:20.' }, { title, text: 'From 18:30 to 19:02.' }],
])('%s: two incidents', (_what, a, b) => {
  expect([linked(told(a), told(b)), linked(told(b), told(a))]).toEqual([false, false]);
});
