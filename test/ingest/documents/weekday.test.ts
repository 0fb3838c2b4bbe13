import { expect, test } from 'vitest';
import { dayCalled, weekdayAlone, weekdayAt } from '../../../ingest/documents/weekday.ts';

test.each([
  ['Tuesday 14:05 it began', { name: 2, date: null }, 7],
  ['Thurs. night', { name: 4, date: null }, 6],
  ['Friday, the 16th at 8:00', { name: 5, date: 16 }, 16],
  ['Friday the 16th of May', { name: 5, date: null }, 6],
  ['Sundry things', null, 0],
  ['Monitoring', null, 0],
])('%s opens with a weekday', (text, weekday, length) => {
  expect(weekdayAt(text)).toEqual(weekday && { weekday, length });
});

test('a title that is a weekday and a part of the day, and nothing else', () => {
  const titles = ['Tuesday', '**Wed:**', 'Saturday night', 'Monday, early morning', 'Tuesday deploys', 'Sunday 3 March'];
  expect(titles.map((title) => weekdayAlone(title)?.name ?? null)).toEqual([2, 3, 6, 1, null, null]);
});

// 11 January 2023 was a Wednesday.
test.each([
  [3, null, 0, 0, '2023-01-11'],
  [4, null, 0, 3, '2023-01-12'],
  [4, null, 2, 2, '2023-01-12'],
  [1, null, 2, 2, '2023-01-09'],
  [0, null, 2, 2, null],
  [2, null, 0, 3, null],
  [5, 13, 0, 0, '2023-01-13'],
  [5, 14, 0, 0, null],
  [4, 26, 0, 0, '2023-01-26'],
])('weekday %i, number %s, %i back and %i on: %s', (name, date, back, on, day) => {
  expect(dayCalled({ name, date }, '2023-01-11', back, on)).toBe(day);
});

test('a weekday with a number that two days near have is neither', () => {
  expect(dayCalled({ name: 4, date: 2 }, '2023-02-15', 0, 0)).toBe(null);
});
