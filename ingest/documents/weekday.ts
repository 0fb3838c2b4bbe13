import { daysAfter } from './days-after.ts';

/** A day that only its name tells, Sunday is 0, and perhaps its number in the month: "Tuesday", "Tuesday the 16th". */
export type Weekday = { name: number; date: number | null };

const names = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const written = String.raw`(mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?`;
const opening = new RegExp(String.raw`^${written}(?:,?\s+(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)(?![\w]|\s+(?:of\s+)?[A-Za-z]{3,9}\b))?`, 'i');
const alone = new RegExp(String.raw`^\W*${written}(?:,?\s+(?:early |late )?(?:morning|noon|afternoon|evening|night))?\W*$`, 'i');

const named = (name: string | undefined): number => names.indexOf((name ?? '').slice(0, 3).toLowerCase());

/** The weekday that a text opens with, and how much of it that is. */
export function weekdayAt(text: string): { weekday: Weekday; length: number } | null {
  const found = opening.exec(text);
  return found && { weekday: { name: named(found[1]), date: found[2] === undefined ? null : Number(found[2]) }, length: found[0].length };
}

/** The weekday that is all of a title but the part of the day. */
export function weekdayAlone(title: string): Weekday | null {
  const found = alone.exec(title);
  return found && { name: named(found[1]), date: null };
}

/** The one ISO day so called from `back` days before `near` to `on` days after it; with its number, within the half of a month. Null where there is none, or several. */
export function dayCalled({ name, date }: Weekday, near: string, back: number, on: number): string | null {
  const [from, to] = date === null ? [-back, on] : [-15, 15];
  const days = Array.from({ length: to - from + 1 }, (_, at) => daysAfter(near, from + at)).filter(
    (day) => new Date(day).getUTCDay() === name && (date === null || Number(day.slice(8)) === date),
  );
  return days.length === 1 ? (days[0] ?? null) : null;
}
