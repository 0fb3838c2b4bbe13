import { basename } from 'node:path';
import type { Document, Sentence } from '../document.ts';
import { datesIn, withYear } from './dates.ts';
import { metaText } from './meta-text.ts';

const startKeys = ['start_time', 'started_at', 'start', 'start_date', 'incident_date', 'incident_start', 'occurred_at', 'startedOn'];
const publishedKeys = ['date', 'pubDate', 'published', 'source_published_at', 'publishedOn'];
/** Lines that name the day of the incident: "Incident from:", "Date:", "First detected", "Incident began at". */
const labelled =
  /^\W*(?:incident (?:from|date|start(?:ed)?|began|begin|began at|occurred)|date(?: of (?:the )?incident)?|(?:start|begin)(?:ning)?(?: ?-?(?:time|date))?|started(?: at)?|(?:first )?detected|fault occurs|occurred(?: on)?|when|incident began at|outage (?:start|began))\b/i;

/** The day on which the incident began, or null: from what is most surely meant as such to what is least. */
export function incidentDate(document: Document, sentences: Sentence[]): string | null {
  const published = firstDate(metaText(document, publishedKeys) ?? '');
  const named = fileDate(document.path);
  const near = published ?? named ?? firstYear(document.text);
  const day = (text: string): string | null => firstDate(text, near);
  // The date of a post is the day of publication; that of a record without an author is the incident's own.
  const post =
    ['author', 'authors', 'layout', 'tags', 'lastmod', 'pubDate'].some((key) => key in document.meta) || document.format === 'html';
  const started = day(metaText(document, post ? startKeys : [...startKeys, 'date']) ?? '');
  if (started) return started;
  const line = sentences.find(({ plain }) => labelled.test(plain) && plain.length < 140 && day(plain) !== null);
  const title = day(metaText(document, ['title']) ?? sentences.find(({ kind }) => kind === 'heading')?.plain ?? '');
  const told = sentences
    .filter(({ plain, kind }) => kind !== 'boilerplate' && kind !== 'quotation' && day(plain) !== null)
    .map(({ plain }) => day(plain));
  const written = named ?? published ?? addressDate(document);
  // A report is named and published after what it tells of: the first day told that lies shortly before is the incident's.
  const shortly = written === null ? told[0] : told.find((date) => date !== null && date <= written && days(written) - days(date) <= 120);
  return (line && day(line.plain)) ?? title ?? shortly ?? written ?? told[0] ?? null;
}

const days = (iso: string): number => Date.parse(iso) / 86_400_000;

/** A day in words in the address of the report: "…-outage-on-july-2-2019". One in its folders ("/2018/08/05/") is the day of publication. */
function addressDate(document: Document): string | null {
  const address = metaText(document, ['url', 'source_url', 'link', 'slug']);
  return address === null
    ? null
    : firstDate(
        (address.split('/').findLast((part) => /[a-z]-/.test(part)) ?? '').replace(/[_-]/g, ' ').replace(/(\d) (\d{4})\b/g, '$1, $2'),
      );
}

function firstDate(text: string, near: string | null = null): string | null {
  for (const { iso } of datesIn(text)) {
    const date = withYear(iso, near);
    if (date !== null) return date;
  }
  return null;
}

/** The day in the name of a file, or null: "2018-03-26-no-space-left.md", "20170601-Maps.txt". */
export function fileDate(path: string): string | null {
  const found = /(?<!\d)((?:19|20)\d{2})[-_]?(0[1-9]|1[0-2])[-_]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(basename(path));
  return found ? `${found[1]}-${found[2]}-${found[3]}` : null;
}

const firstYear = (text: string): string | null => /\b(?:19[6-9]\d|20[0-4]\d)\b/.exec(text)?.[0] ?? null;
