import type { Document, Sentence } from '../document.ts';
import { withYear } from './dates.ts';
import { metaText } from './meta-text.ts';
import { daysAfter } from './days-after.ts';
import { moment } from './moment.ts';
import type { Clock, Stamp } from './stamp.ts';
import { isDay, minuteOf, stampOf } from './stamp.ts';
import { dayCalled } from './weekday.ts';
import { statedZone } from './zones.ts';

const startKeys = ['start_time', 'started_at', 'start', 'incident_start', 'occurred_at', 'startedOn', 'startedAt'];
const endKeys = ['end_time', 'ended_at', 'end', 'incident_end', 'resolved_at', 'resolved', 'resolvedWhen', 'endedOn', 'endedAt'];
const what = '(?:incident|outage|impact|fault|disruption|event|issue)';
const startLabel = new RegExp(
  String.raw`^\W*(?:${what} (?:start(?:ed|s)?|began|begin(?:s|ning)?|occurs)(?: (?:time|date|at|on))*|(?:start|begin)(?:ning)?(?:[ -]?time| date(?: and time)?)?|start(?:ed|s)(?: at)?|(?:date ?\/? ?)?time of (?:the )?${what})(?:\s*\([^)]*\))?\s*(?:[:|=–—-]+\s*|\s(?=\d))`,
  'i',
);
const endLabel = new RegExp(
  String.raw`^\W*(?:${what} (?:end(?:ed|s)?|resolved|over)(?: (?:time|date|at|on))*|end(?:[ -]?time| date(?: and time)?)?|end(?:ed|s)(?: at)?|resolved(?: at| on| time)?|resolution time|service restored(?: at)?)(?:\s*\([^)]*\))?\s*(?:[:|=–—-]+\s*|\s(?=\d))`,
  'i',
);
/** "Duration: 14:05 – 15:12 UTC", "Date: 3 May, from 14:05 to 15:12": a span of time after its name. */
const spanLabel = new RegExp(
  String.raw`^\W*(?:duration|when|dates?|dates?(?: and|\/| & )times?|time(?:frame| ?window| range)?|(?:${what}|downtime) (?:from|window|period|time|duration|date))\s*[:|]+\s*`,
  'i',
);
const bare = new RegExp(
  `(?:${startLabel.source.replaceAll(String.raw`\s*(?:[:|=–—-]+\s*|\s(?=\d))`, '')}|${endLabel.source.replaceAll(String.raw`\s*(?:[:|=–—-]+\s*|\s(?=\d))`, '')})\\W*$`,
  'i',
);
const harm =
  /\b(?:outage|down(?:time)?|unavailable|unreachable|offline|degrad\w+|error(?:s| rates?)?|fail(?:ed|ing|ures?)|impact(?:ed)?|affect(?:ed|ing)?|disrupt\w+|interrupt\w+|unable|issues?|incident|latency|loss|stopped|could not|experienced?|problems?)\b/i;
/** So many days apart, a time is not of the incident that the report's date is of. */
const apart = 31;

export type IncidentTimes = { start: string | null; end: string | null };

/**
 * When the incident began and ended, to the minute, as the front matter, a labelled line or cell, or a sentence with a span of time says;
 * null where none does. `date` is the day of the incident: a time without a day is of that day, and one far from it counts for nothing.
 */
export function incidentTimes(document: Document, sentences: readonly Sentence[], date: string | null): IncidentTimes {
  const read = reader(date, statedZone(document.text));
  const meta = { start: read.one(metaText(document, startKeys)), end: read.one(metaText(document, endKeys)) };
  if (meta.start !== null || meta.end !== null) return ordered(meta);
  const labelled: IncidentTimes = { start: null, end: null };
  const told = sentences.filter(({ kind }) => kind !== 'quotation' && kind !== 'heading' && kind !== 'template-prompt');
  for (const [at, { plain }] of told.entries()) {
    if (plain.length > 160) continue;
    const next = told[at + 1]?.plain ?? '';
    const line = bare.test(plain) && isMoment(next) ? `${plain.replace(/\W+$/, '')}: ${next}` : plain;
    const words = after(line, spanLabel) ?? after(line, startLabel);
    const span = words === null ? null : read.span(words);
    labelled.start ??= span?.start ?? read.one(after(line, startLabel));
    labelled.end ??= span?.end ?? read.one(after(line, endLabel));
  }
  if (labelled.start !== null || labelled.end !== null) return ordered(labelled);
  for (const { plain } of told.filter(({ kind }) => kind === 'narrative').slice(0, 12)) {
    const span = harm.test(plain) ? read.prose(plain) : null;
    if (span !== null) return span;
  }
  return { start: null, end: null };
}

const after = (line: string, label: RegExp): string | null => (label.test(line) ? line.replace(label, '') : null);

/** A cell or line that holds a day or a time, and no words beside it. */
const isMoment = (line: string): boolean => {
  const stamp = stampOf(line);
  return stamp !== null && !/\p{L}{2}/u.test(line.slice(stamp.length));
};

const zoned = /(?:Z|[+-]\d{2}:\d{2})$/;

/** An end before its start is one of them misread. */
function ordered({ start, end }: IncidentTimes): IncidentTimes {
  const both = start !== null && end !== null && zoned.test(start) === zoned.test(end);
  return both && Date.parse(end) < Date.parse(start) ? { start: null, end: null } : { start, end };
}

function reader(date: string | null, stated: string | null) {
  const whole = (day: string | null): string | null => {
    const iso = day === null ? null : withYear(day, date);
    return iso !== null && isDay(iso) && (date === null || Math.abs(Date.parse(iso) - Date.parse(date)) <= apart * 86_400_000) ? iso : null;
  };
  /** Twelve o'clock at night to the second is how a day without a time is filled in. */
  const filled = ({ hour, minute, second }: Clock): boolean =>
    (hour === 0 && minute === 0 && second === 0) || (hour === 23 && minute === 59);
  const at = (day: string | null, clock: Clock | null, zone: string | null): string | null =>
    day === null || clock === null || filled(clock) ? null : moment(day, clock, zone ?? stated);
  /** The day of a stamp, else the one named beside it; one that only its name tells is the incident's own or none. */
  const dayOf = (stamp: Stamp, named: string | null): string | null =>
    stamp.weekday === null ? whole(stamp.day ?? named) : date === null ? null : dayCalled(stamp.weekday, date, 0, 0);
  const spanOf = (stamp: Stamp, named: string | null): IncidentTimes | null => {
    const { clock, until } = stamp;
    const day = dayOf(stamp, named);
    if (clock === null || until === null || day === null) return null;
    const zone = stamp.zone ?? until.zone;
    const start = at(day, clock, zone);
    const last = until.day !== null ? whole(until.day) : minuteOf(until.clock) < minuteOf(clock) ? daysAfter(day, 1) : day;
    return start === null ? null : ordered({ start, end: at(last, until.clock, until.zone ?? zone) });
  };
  return {
    /** A day with a time, or a time of the incident's day. */
    one(words: string | null): string | null {
      const stamp = words === null ? null : stampOf(words);
      return stamp === null ? null : at(dayOf(stamp, date), stamp.clock, stamp.zone);
    },
    /** From when to when; of the incident's day, where none is named. */
    span(words: string): IncidentTimes | null {
      const stamp = stampOf(words);
      return stamp === null ? null : spanOf(stamp, date);
    },
    /** "Between 14:05 and 15:12 UTC on 3 May …", "On 3 May, from 14:05 to 15:12 UTC …": the sentence names the day. */
    prose(sentence: string): IncidentTimes | null {
      for (const { index } of sentence.matchAll(/\b(?:between|from|on|starting|beginning)\s/gi)) {
        const stamp = stampOf(sentence.slice(index));
        const span = stamp === null || stamp.day === null ? null : spanOf(stamp, null);
        if (span !== null) return span;
      }
      return null;
    },
  };
}
