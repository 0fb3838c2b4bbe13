/** A date found in a text: ISO where the year was given, `--MM-DD` where it was not; with its place. */
export type FoundDate = { iso: string; at: number };

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** The ways in which reports write days, each with named groups; the first that matches at a place counts. */
const forms = [
  String.raw`(?<!\d)(?<y>(?:19|20)\d{2})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?!\d)`,
  String.raw`(?<!\d)(?<d>\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[\s/-]+${month}\.?,?(?:[\s/-]+(?<y>(?:19|20)\d{2})\b)?`,
  String.raw`\b${month}\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?(?!\d|:)(?:\s*\([A-Z]{2,4}\))?(?:,?\s+(?<y>(?:19|20)\d{2})\b)?`,
  // Americans write the month first; a first number above 12 can only be a day.
  String.raw`(?<![\d.])(?<m>\d{1,2})(?<sep>[/-])(?<d>\d{1,2})\k<sep>(?<y>(?:20)?\d{2})(?![\d.])`,
].map((form) => new RegExp(form, 'gi'));

/** The days that a text names, in order. */
export function datesIn(text: string): FoundDate[] {
  return forms
    .flatMap((form) => [...text.matchAll(form)].flatMap((found) => dateOf(found.groups ?? {}, found.index)))
    .toSorted((a, b) => a.at - b.at);
}

function dateOf(groups: Record<string, string | undefined>, at: number): FoundDate[] {
  const year = groups['y'] === undefined ? null : Number(groups['y'].length === 2 ? `20${groups['y']}` : groups['y']);
  const name = groups['month']?.slice(0, 3).toLowerCase();
  let [m, d] = [name ? months.indexOf(name) + 1 : Number(groups['m']), Number(groups['d'])];
  if (m > 12 && groups['sep']) [m, d] = [d, m];
  if (m < 1 || m > 12 || d < 1 || d > 31) return [];
  const day = `${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  return [{ iso: year === null ? `--${day}` : `${year}-${day}`, at }];
}

/** Gives a date without a year the year that brings it closest to `near` (an ISO date, or only its year); null without one. */
export function withYear(iso: string, near: string | null): string | null {
  if (!iso.startsWith('--')) return iso;
  if (near === null) return null;
  const year = Number(near.slice(0, 4));
  if (near.length < 10) return `${year}${iso.slice(1)}`;
  const distance = (candidate: string): number => Math.abs(Date.parse(candidate) - Date.parse(near));
  return [year - 1, year, year + 1].map((y) => `${y}${iso.slice(1)}`).toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}
