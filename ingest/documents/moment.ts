import type { Clock } from './stamp.ts';
import { minuteOf } from './stamp.ts';
import { offsetOf } from './zones.ts';

/** A day with a time as an ISO date-time, to the minute or the second as written; with an offset where the zone tells it. */
export function moment(day: string, clock: Clock, zone: string | null): string {
  const minutes = minuteOf(clock);
  const two = (value: number): string => String(value).padStart(2, '0');
  const seconds = clock.second === null ? '' : `:${two(clock.second)}`;
  return `${day}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}${seconds}${(zone === null ? null : offsetOf(zone, day, minutes)) ?? ''}`;
}
