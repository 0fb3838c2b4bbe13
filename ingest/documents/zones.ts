import { wallOffset } from './wall-offset.ts';

/** Time zones as reports write them, with the offset that each stands for; null where that depends on the day or on who writes. */
const offsets: Readonly<Record<string, string | null>> = {
  UTC: 'Z',
  GMT: 'Z',
  Z: 'Z',
  WET: '+00:00',
  WEST: '+01:00',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  SGT: '+08:00',
  HKT: '+08:00',
  AWST: '+08:00',
  JST: '+09:00',
  KST: '+09:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  NZST: '+12:00',
  NZDT: '+13:00',
  EST: '-05:00',
  EDT: '-04:00',
  CDT: '-05:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  // Chicago, Shanghai or Havana; India, Israel or Ireland; Arizona has no summer time.
  CST: null,
  IST: null,
  MST: null,
};
/** North American time as on the wall: winter and summer time have different offsets. */
const walls: Readonly<Record<string, string>> = {
  PT: 'America/Los_Angeles',
  MT: 'America/Denver',
  CT: 'America/Chicago',
  ET: 'America/New_York',
};
const places = String.raw`US\/(?:Pacific|Eastern|Central|Mountain)|(?:Pacific|Eastern|Central|Mountain)(?: (?:Standard |Daylight )?Time)?(?! (?:Europe|Africa|Australia|Asia|Indonesia))|local time`;
/** A zone as written: "UTC", "GMT+2", "UTC-07:00", "+02:00", "US/Pacific". Letters are capitals, but for "utc". */
export const zonePattern = String.raw`(?:(?:UTC|utc|GMT)\s?[+-]\d{1,2}(?::?\d{2})?(?!\d)|(?:${[...Object.keys(offsets), ...Object.keys(walls)].join('|')}|utc)(?![A-Za-z])|[+-]\d{2}:\d{2}(?!\d)|${places})`;

const winter = new Set(['EST', 'PST', 'CET', 'EET', 'WET']);
const summer = new Set(['EDT', 'CDT', 'MDT', 'PDT', 'CEST', 'EEST', 'WEST', 'BST']);

/** "Eastern", "US/Eastern", "Eastern Time", and "Eastern Standard Time", which holds in one half of the year only. */
const long = /^(?:US\/)?(PACIFIC|MOUNTAIN|CENTRAL|EASTERN)(?: (STANDARD |DAYLIGHT )?TIME)?$/;

function onTheWall(name: string, day: string, minutes: number): string | null {
  const [, place, half] = long.exec(name) ?? [];
  const timeZone = walls[place === undefined ? name : `${place[0]}T`];
  if (timeZone === undefined) return null;
  const offset = wallOffset(timeZone, day, minutes);
  const standard = wallOffset(timeZone, `${day.slice(0, 4)}-01-15`, 0);
  return half === undefined || (half === 'STANDARD ') === (offset === standard) ? offset : null;
}

/**
 * The offset of a zone on a day (ISO date) at so many minutes after midnight: `Z`, `+02:00`, or null. Where the day contradicts the zone ("PST" in July), who wrote it may have
 * meant the time on the wall: null too.
 */
export function offsetOf(zone: string, day: string, minutes: number): string | null {
  const shift = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (shift) return Number(shift[2]) > 14 ? null : `${shift[1]}${shift[2]?.padStart(2, '0')}:${shift[3] ?? '00'}`;
  const name = zone.toUpperCase();
  const month = Number(day.slice(5, 7));
  if (winter.has(name) && month >= 4 && month <= 10) return null;
  if (summer.has(name) && (month >= 11 || month <= 2)) return null;
  return offsets[name] ?? onTheWall(name, day, minutes);
}

const said = new RegExp(
  String.raw`\btime(?:s|stamps?)?\b(?:\s+(?:below|listed|shown|given|here|are|is|in|the|this|document|report|timeline|following|noted|otherwise|expressed|stated))*\s*[(:\[]*\s*(${zonePattern})`,
  'gi',
);
const headed = new RegExp(
  String.raw`\b(?:timeline|times?)\s*[([:,–-]*\s*(?:all\s+)?(?:times?\s+)?(?:(?:are\s+)?in\s+)?(${zonePattern})\s*[)\]]?\s*$`,
  'gim',
);

/** The zone in which a text says once that its times are ("all times UTC", "Timeline (PST)"); null where it says none, or several. */
export function statedZone(text: string): string | null {
  const zones = new Set([...text.matchAll(said), ...text.matchAll(headed)].flatMap((found) => (isZone(found[1]) ? [found[1]] : [])));
  const [only] = zones;
  return zones.size === 1 && only !== undefined ? only : null;
}

/** Matched without regard to case: "time et al." is no zone. */
const isZone = (words: string | undefined): words is string => words !== undefined && new RegExp(`^${zonePattern}$`).test(words);
