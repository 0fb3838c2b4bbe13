/** A time as a report tells it, never moved to another zone: its day, its time of day and its offset in words; null where not told. */
export type ToldTime = { day: string; time: string | null; zone: string | null };

/** The parts of `2024-03-05T09:12+01:00` (`09:12`, `UTC+1`), or of a day alone. */
export const toldTime = (iso: string): ToldTime => {
  const [, day = iso, time = null, offset = ''] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d(?::\d\d)?)(.*)$/.exec(iso) ?? [];
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? [];
  const zero = offset === 'Z' || (Number(hours) === 0 && Number(minutes) === 0);
  const whole = `UTC${sign === '-' ? '−' : '+'}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
  return { day, time, zone: zero ? 'UTC' : sign ? whole : null };
};

/** An event's words without the day, time and zone before them, where they are the very ones that stand beside it. */
export const withoutTime = (words: string, { day, time }: ToldTime, zone: string | null): string => {
  if (!time) return words;
  let rest = words.replace(/^\W+/, '');
  if (rest.startsWith(day)) rest = rest.slice(day.length).replace(/^[T\s,:–—-]+/, '');
  if (!rest.startsWith(time)) return words;
  rest = rest.slice(time.length);
  // "12:18 PM", "09:12:40", "09:12–09:30" and "09:12 onwards" say more than the time that stands beside them.
  if (/^(?:\d|:\d|\s*[–—-]?\s*\d|\s*\(?[ap]\.?m\b|\s*(?:to|till|until|onwards?)\b)/i.test(rest)) return words;
  const trimmed = rest.replace(/^[\s*_(]+/, '');
  if (zone && trimmed.startsWith(zone)) rest = trimmed.slice(zone.length).replace(/^\)/, '');
  rest = rest.replace(/^[\s*_|:,–—-]+/, '');
  return /^[\p{L}\p{N}\p{P}]/u.test(rest) ? rest : words;
};
