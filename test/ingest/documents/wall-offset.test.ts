import { execFileSync } from 'node:child_process';
import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { wallOffset } from '../../../ingest/documents/wall-offset.ts';
import { offsetOf } from '../../../ingest/documents/zones.ts';

test.each([
  ['PT', '2024-03-09', 12 * 60, '-08:00'],
  ['PT', '2024-03-10', 60 + 59, '-08:00'],
  ['PT', '2024-03-10', 2 * 60 + 30, null], // the clocks went from 2:00 to 3:00
  ['PT', '2024-03-10', 3 * 60, '-07:00'],
  ['PT', '2024-11-03', 59, '-07:00'],
  ['PT', '2024-11-03', 60 + 30, null], // 1:30 came twice
  ['PT', '2024-11-03', 2 * 60, '-08:00'],
  ['PT', '2006-03-20', 12 * 60, '-08:00'], // summer time began in April then
  ['ET', '2024-07-01', 0, '-04:00'],
  ['Eastern', '2024-01-01', 0, '-05:00'],
  ['CT', '2024-07-01', 0, '-05:00'],
  ['US/Central', '2024-01-01', 0, '-06:00'],
  ['MT', '2024-07-01', 0, '-06:00'],
  ['Mountain Time', '2024-01-01', 0, '-07:00'],
  ['Pacific Standard Time', '2024-01-01', 0, '-08:00'],
  ['Pacific Standard Time', '2024-07-01', 0, null],
  ['Pacific Daylight Time', '2024-07-01', 0, '-07:00'],
  ['Pacific Daylight Time', '2024-01-01', 0, null],
  ['CST', '2024-01-01', 0, null],
  ['IST', '2024-01-01', 0, null],
  ['MST', '2024-01-01', 0, null],
  ['local time', '2024-01-01', 0, null],
])('%s on %s at minute %i: %s', (zone, day, minutes, offset) => {
  expect(offsetOf(zone, day, minutes)).toBe(offset);
});

test('the clocks of the place show that time at that offset', () => {
  const timeZone = 'America/Los_Angeles';
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  assert(
    property(integer({ min: 0, max: 20_000 }), integer({ min: 0, max: 1439 }), (days, minutes) => {
      const day = new Date(days * 86_400_000).toISOString().slice(0, 10);
      const clock = new Date(minutes * 60_000).toISOString().slice(11, 16);
      const offset = wallOffset(timeZone, day, minutes);
      expect(offset === null ? `${day} ${clock}` : shown.format(new Date(`${day}T${clock}${offset}`))).toBe(`${day} ${clock}`);
    }),
  );
});

test('the zone of this machine changes nothing', () => {
  const code = `import { offsetOf } from '${new URL('../../../ingest/documents/zones.ts', import.meta.url).href}'; process.stdout.write(String([offsetOf('PT', '2024-07-01', 0), offsetOf('ET', '2024-11-03', 180)]))`;
  const asked = (TZ: string) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8', env: { ...process.env, TZ } });
  expect([asked('Asia/Kolkata'), asked('America/New_York')]).toEqual(['-07:00,-05:00', '-07:00,-05:00']);
});
