import type { ReportInput } from '../report.ts';
import { organisationId } from '../writes/ids.ts';
import { canonicalUrl } from './canonical-url.ts';
import { minHash } from './min-hash.ts';
import type { MinHash } from './min-hash.ts';

/** What joining looks at, of one report: small, and stored beside it. */
export type Sketch = {
  url: string | null;
  house: string | null;
  /** YYYY-MM-DD. */
  date: string | null;
  /** Words of the title that tell one incident of a house from another. */
  title: readonly string[];
  /** Times of day that the text names, "9:05"; the first of them, if they are many. */
  times: readonly string[];
  text: MinHash;
};

/** Everything in the text that is no word of it: front matter, comments, tags, addresses. */
const markup = [/^(---|\+\+\+)\r?\n[^]*?\r?\n\1\r?\n/, /<!--[^]*?-->/g, /<\/?[a-z][^<>\n]{0,300}>/gi, /\]\([^)\s]*\)/g, /\b\w+:\/\/\S+/g];
const dates =
  /\b(?:\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th)|\d{1,4}|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|utc|gmt)\b/gi;
/** Words that titles of reports are made of whatever they tell. */
const common = new Set(
  'a an and at about after by during for from in of on our the to we what why with was were been is are had post mortem postmortem incident incidents report reports outage outages issue issues service services review summary analysis retrospective rca pir update updates final preliminary initial resolved event events problem problems'.split(
    ' ',
  ),
);
/** So many times of day tell two incidents of one day apart. */
const mostTimes = 40;

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
const timesOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/(?<![\d:.])0?(\d{1,2}:[0-5]\d)(?!\d|\.\d)/g)].map(([, time = '']) => time))].slice(0, mostTimes);

/** Sketches a report from what it says alone: neither where it lies nor when it came plays a part. */
export function sketchOf({ url, text, coded: { incident } }: Pick<ReportInput, 'url' | 'text' | 'coded'>): Sketch {
  const house = incident.organisation === null ? null : organisationId(incident.organisation);
  const own = new Set(house?.split('-'));
  const prose = markup.reduce((left, pattern) => left.replace(pattern, ' '), text);
  return {
    url: canonicalUrl(url),
    house,
    date: incident.date,
    title: [...new Set(wordsOf(incident.title.replace(dates, ' ')))].filter((word) => !common.has(word) && !own.has(word)).toSorted(),
    times: timesOf(prose),
    text: minHash(wordsOf(prose)),
  };
}
