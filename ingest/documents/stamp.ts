import { datesIn } from './dates.ts';
import { weekdayAt } from './weekday.ts';
import type { Weekday } from './weekday.ts';
import { zonePattern } from './zones.ts';

/** A time of day, on the 24-hour clock if `half` says which half of the day was meant, or if none was to be said. */
export type Clock = { hour: number; minute: number; second: number | null; half: 'am' | 'pm' | null };

/** What a line opens with: a day (ISO, or `--MM-DD` without a year), a time, a zone as written; and how much of the line that is. */
export type Stamp = {
  day: string | null;
  /** Where only its name tells the day. */
  weekday: Weekday | null;
  clock: Clock | null;
  zone: string | null;
  length: number;
  /** The end of a span of time: "14:05 - 14:10", "9 May 23:50 to 10 May 00:10". */
  until: { day: string | null; clock: Clock; zone: string | null } | null;
};

const filler =
  /^(?:[\s~≈<>*`'"|,:;@()[\]{}_•]+|-\s+|T(?=\d{2}:\d{2})|(?:at|around|about|approx(?:imately|\.)?|circa|ca\.?|from|on|by|between|of|the|date|time|starting|beginning|roughly)(?![\w-]):?)/i;
const to = /^(?:\s*(?:->|→|–|—|-|~)\s*|\s*\b(?:to|until|till|through|and(?:\s+ended(?:\s+at)?)?)\s+)/i;
const time = /^(\d{1,2})[:.h](\d{2})(?::(\d{2})(?:[.,]\d{1,6})?)?(?![\d%]|\.\d|:\d)\s*([ap]\.?m\b\.?)?(?:\s*(?:hrs|hours|h)\b)?/i;
const hour = /^(\d{1,2})\s*([ap])\.?m\b\.?/i;
const military = /^([01]\d|2[0-3])([0-5]\d)(?=\s?(?:UTC|GMT|Z|hrs|hours)\b)(?:\s?(?:hrs|hours)\b)?/;
const onDay = /^\s*,?\s*on\s+(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)?(?:the\s+)?/i;
const zone = new RegExp(`^\\s*[(\\[]?(${zonePattern})[)\\]]?`);
const dotted = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})\b/;

/** How days are written that `datesIn` finds: in numbers, the day before the month, the month before the day. */
const written = [
  /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/,
  /^\d{1,2}(?:st|nd|rd|th)?(?:\s+of)?[\s/-]+[A-Za-z]{3,9}\.?,?(?:[\s/-]+(?:19|20)\d{2}\b)?/,
  /^[A-Za-z]{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?(?!\d)(?:\s*\([A-Z]{2,4}\))?(?:,?\s+(?:19|20)\d{2}\b)?/,
];

/** Reads what a line of plain text opens with; null if that is neither a day nor a time. */
export function stampOf(line: string): Stamp | null {
  const stamp: Stamp = { day: null, weekday: null, clock: null, zone: null, length: 0, until: null };
  let at = 0;
  let ranged = false;
  const take = (found: RegExpExecArray | null): RegExpExecArray | null => {
    if (found) at += found[0].length;
    return found;
  };
  let day: string | null = null;
  for (;;) {
    const rest = line.slice(at, at + 80);
    const date = dateAt(rest);
    const clock = date ? null : clockAt(rest);
    const named = weekdayAt(rest);
    const on = stamp.until !== null && day === null ? onDay.exec(rest) : null;
    if (on !== null && dateAt(rest.slice(on[0].length)) !== null) {
      take(on);
      continue;
    }
    if (date) {
      if (ranged ? day !== null : stamp.day !== null) break;
      at += date.length;
      if (ranged) day = date.day;
      if (stamp.until !== null) stamp.until.day = date.day;
      if (!ranged) stamp.day = date.day;
    } else if (clock) {
      if (ranged ? stamp.until !== null : stamp.clock !== null) break;
      at += clock.length;
      // "16:10-16:20" is a span of time; an offset to the west stands after seconds.
      const shift = zone.exec(line.slice(at));
      const zoned = shift?.[1]?.startsWith('-') && clock.clock.second === null ? null : (take(shift)?.[1] ?? null);
      if (ranged) stamp.until = { day, clock: clock.clock, zone: zoned };
      else [stamp.clock, stamp.zone] = [clock.clock, zoned];
    } else if (named !== null && (ranged ? day : stamp.day) === null) {
      if (!ranged) stamp.weekday = named.weekday;
      at += named.length;
      continue;
    } else if (at > 0 && !ranged && to.test(rest) && opens(rest.replace(to, ''))) {
      ranged = true;
      take(to.exec(rest));
      continue;
    } else if (!(ranged && stamp.until !== null) && take(filler.exec(rest))) continue;
    else break;
    stamp.length = at;
  }
  if (stamp.day === null && stamp.clock === null) return null;
  const whole = halved(stamp);
  const { until } = whole;
  // "Between 14:05 and 15:12 on 3 May"; from 23:00 to 01:00 on one day there is none.
  if (whole.day === null && whole.clock !== null && until !== null && minuteOf(until.clock) >= minuteOf(whole.clock)) whole.day = until.day;
  return { ...whole, weekday: whole.day === null ? whole.weekday : null };
}

const opens = (rest: string): boolean => {
  const bare = rest.replace(/^(?:\W*(?:on\s+)?(?:mon|tue|wed|thu|fri|sat|sun)\w*,?\s+)/i, '');
  return dateAt(bare) !== null || clockAt(bare) !== null;
};

/** "11:30 - 1:15 PM": the half of the day is said once, at the end. */
function halved(stamp: Stamp): Stamp {
  const { clock, until } = stamp;
  if (clock === null || until === null || clock.half !== null || until.clock.half === null || clock.hour > 12) return stamp;
  const same = { ...clock, half: until.clock.half };
  const other = { ...clock, half: until.clock.half === 'pm' ? ('am' as const) : ('pm' as const) };
  return { ...stamp, clock: minuteOf(same) <= minuteOf(until.clock) ? same : other };
}

/** Minutes since midnight. */
export const minuteOf = ({ hour: told, minute, half }: Clock): number =>
  (half === 'pm' && told < 12 ? told + 12 : half === 'am' && told === 12 ? 0 : told) * 60 + minute;

function dateAt(rest: string): { day: string; length: number } | null {
  const dots = dotted.exec(rest);
  if (dots) {
    const iso = `${dots[3]}-${dots[2]?.padStart(2, '0')}-${dots[1]?.padStart(2, '0')}`;
    return isDay(iso) ? { day: iso, length: dots[0].length } : null;
  }
  const [found] = datesIn(rest);
  if (found?.at !== 0 || !isDay(found.iso)) return null;
  // datesIn says where a day starts, not where it ends.
  const length = written.map((form) => form.exec(rest)?.[0].length).find((matched) => matched !== undefined);
  return length === undefined ? null : { day: found.iso, length };
}

/** Is it a day of the calendar? */
export const isDay = (iso: string): boolean => {
  const whole = iso.startsWith('--') ? `2024${iso.slice(1)}` : iso;
  return new Date(`${whole}T00:00:00Z`).toJSON()?.startsWith(whole) ?? false;
};

function clockAt(rest: string): { clock: Clock; length: number } | null {
  const found = time.exec(rest) ?? hour.exec(rest) ?? military.exec(rest);
  if (!found) return null;
  const short = hour.exec(rest) === null || time.test(rest) ? null : found;
  const half = (short ? short[2] : found[4])?.[0]?.toLowerCase();
  const clock: Clock = {
    hour: Number(found[1]),
    minute: short ? 0 : Number(found[2]),
    second: short || found[3] === undefined ? null : Number(found[3]),
    half: half === 'a' ? 'am' : half === 'p' ? 'pm' : null,
  };
  if (clock.hour > 12) clock.half = null;
  return clock.hour > 23 || clock.minute > 59 || (clock.second ?? 0) > 59 ? null : { clock, length: found[0].length };
}
