import { expect, test } from 'vitest';
import { toldTime, withoutTime } from '../../../../ui/features/incident/told-time.ts';

test.each([
  ['2024-03-05T09:12Z', { day: '2024-03-05', time: '09:12', zone: 'UTC' }],
  ['2024-03-05T09:12:40+02:00', { day: '2024-03-05', time: '09:12:40', zone: 'UTC+2' }],
  ['2024-03-05T09:12-03:30', { day: '2024-03-05', time: '09:12', zone: 'UTC−3:30' }],
  ['2024-03-05T09:12', { day: '2024-03-05', time: '09:12', zone: null }],
  ['2024-03-05', { day: '2024-03-05', time: null, zone: null }],
])('a time is shown as told and moved to no other zone: %s', (iso, told) => {
  expect(toldTime(iso)).toEqual(told);
});

test.each([
  ['09:12 The deploy began.', 'The deploy began.'],
  ['2024-03-05 09:12 UTC - the deploy began', 'the deploy began'],
  ['*09:12* (UTC): the deploy began', 'the deploy began'],
  ['The deploy began at 09:12.', 'The deploy began at 09:12.'],
  ['9:12 AM - the deploy began', '9:12 AM - the deploy began'],
  ['09:12 PM the deploy began', '09:12 PM the deploy began'],
  ['09:12–09:30 the deploy ran', '09:12–09:30 the deploy ran'],
  ['09:12 09:30 the deploy ran', '09:12 09:30 the deploy ran'],
  ['09:12 to 09:30: the deploy ran', '09:12 to 09:30: the deploy ran'],
  ['09:12 onwards: the deploy ran', '09:12 onwards: the deploy ran'],
  ['09:12:40 the deploy began', '09:12:40 the deploy began'],
  ['2024-03-06 09:12 the deploy began', '2024-03-06 09:12 the deploy began'],
  ['09:12', '09:12'],
])('words lose only the very time that stands beside them: %s', (words, left) => {
  expect(withoutTime(words, toldTime('2024-03-05T09:12Z'), 'UTC')).toBe(left);
});
