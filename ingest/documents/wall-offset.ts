const formats = new Map<string, Intl.DateTimeFormat>();

/** Minutes by which a place is ahead of UTC at an instant. */
function aheadAt(timeZone: string, instant: number): number {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  formats.set(timeZone, format);
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /^GMT([+-])(\d\d):(\d\d)$/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}

const minute = 60_000;
const twoDigits = (value: number): string => String(value).padStart(2, '0');

/**
 * The offset (`-07:00`) of a place, by its name in the zone data (`America/Denver`), when its clocks show so many minutes after midnight of a
 * day (ISO date); null in the hour that they show twice, or never, as summer time ends or begins.
 */
export function wallOffset(timeZone: string, day: string, minutes: number): string | null {
  const wall = Date.parse(`${day}T00:00Z`) + minutes * minute;
  const around = new Set([-1, 1].map((days) => aheadAt(timeZone, wall + days * 86_400_000)));
  const [ahead, other] = [...around].filter((each) => aheadAt(timeZone, wall - each * minute) === each);
  if (ahead === undefined || other !== undefined) return null;
  const away = Math.abs(ahead);
  return `${ahead < 0 ? '-' : '+'}${twoDigits(Math.floor(away / 60))}:${twoDigits(away % 60)}`;
}
