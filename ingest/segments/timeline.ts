import type { TimelineEvent } from '../../schema/coded.ts';
import type { Block, Document, Sentence } from '../document.ts';
import { datesIn, withYear } from '../documents/dates.ts';
import { fileDate } from '../documents/incident-date.ts';
import { daysAfter } from '../documents/days-after.ts';
import { moment } from '../documents/moment.ts';
import type { Stamp } from '../documents/stamp.ts';
import { isDay, minuteOf, stampOf } from '../documents/stamp.ts';
import { dayCalled, weekdayAlone } from '../documents/weekday.ts';
import type { Weekday } from '../documents/weekday.ts';
import { statedZone } from '../documents/zones.ts';

/** An event is told in so many sentences at most. */
const longest = 3;
/** A time so many minutes before the last one is of the next day; less is out of order. */
const nextDay = 8 * 60;
/** "Tuesday" is so many days at most before the incident's day, where it is the first that is told, or so many after the last told. */
const [lead, gap] = [2, 3];
/** In milliseconds. */
const week = 7 * 86_400_000;

/** An event that the sentences after it may go on with. */
type Open = { event: TimelineEvent; block: Block; sentences: number };
/** A stamp whose words follow: a cell of a table, a heading, a line of its own. */
type Waiting = { stamp: Stamp; sentence: Sentence; block: Block };

/**
 * The dated lines of a report as events, in the order in which they were written. `near` is the day of the incident, which times without a day
 * are of, until a line or a heading names another; where the day is doubtful, or the half of it on a 12-hour clock, `at` is null.
 */
export function timeline(document: Document, sentences: readonly Sentence[], near: string | null): TimelineEvent[] {
  const stated = statedZone(document.text);
  const stampAt = (sentence: Sentence): Stamp | null => stampOf(sentence.plain.slice(0, 200));
  const halves = sentences.some(
    (sentence) => (sentence.kind === 'timeline' || sentence.kind === 'heading') && (stampAt(sentence)?.clock?.half ?? null) !== null,
  );
  const named = fileDate(document.path);
  // A report that is named after another day may have been read wrongly: its times are of a day that a line names, or of none.
  const sure = near === null || named === null || Math.abs(Date.parse(named) - Date.parse(near)) <= week;
  const days = dayReader(near, sure ? near : null);
  const events: TimelineEvent[] = [];
  let waiting: Waiting | null = null;
  let open: Open | null = null;

  const begin = (stamp: Stamp, first: Sentence, block: Block, words: Sentence): Open => {
    const { clock } = stamp;
    const doubtful = clock !== null && halves && clock.half === null && clock.hour <= 12;
    const day = days.of(doubtful ? { ...stamp, clock: null } : stamp);
    const zone = clock === null ? null : (stamp.zone ?? stamp.until?.zone ?? stated);
    const at = day === null || doubtful ? null : clock === null ? day : moment(day, clock, zone);
    const span = [at === null ? first.start : words.start, words.end] as const;
    const event = { at, zone, text: document.text.slice(...span), span };
    events.push(event);
    return { event, block, sentences: 1 };
  };
  let index = 0;
  for (const sentence of sentences) {
    while ((document.blocks[index + 1]?.start ?? Infinity) <= sentence.start) index++;
    const block = document.blocks[index];
    if (block === undefined) continue;
    if (sentence.kind !== 'timeline' && sentence.kind !== 'heading') {
      [waiting, open] = [null, null];
      continue;
    }
    const stamp = stampAt(sentence);
    if (sentence.kind === 'heading') {
      [waiting, open] = [null, null];
      if (stamp?.clock) waiting = { stamp, sentence, block };
      continue;
    }
    days.under(sentence.section);
    const rest = stamp === null ? '' : sentence.plain.slice(stamp.length);
    const told = stamp === null ? namedStamp(sentence.plain) : null;
    if (told !== null) {
      open = begin(told, sentence, block, sentence);
      waiting = null;
      continue;
    }
    if (stamp === null) {
      if (waiting !== null && goesWith(document, waiting, block, sentence)) {
        open = begin(waiting.stamp, waiting.sentence, block, sentence);
      } else if (open?.block === block && open.sentences < longest) {
        open.event.span = [open.event.span[0], sentence.end];
        open.event.text = document.text.slice(...open.event.span);
        open.sentences++;
      }
      waiting = null;
    } else if (/\p{L}{2}/u.test(rest)) {
      // "February 03, 2018 All services available": the head of a page, above all headings.
      if (stamp.clock === null && block.kind === 'paragraph' && sentence.section.length === 0) continue;
      open = begin(stamp, sentence, block, sentence);
      waiting = null;
    } else {
      // A day of its own line is that of the lines below; a time, or a day and a time in two cells, waits for its words.
      const joined: Stamp =
        waiting !== null && waiting.stamp.clock === null && sameRow(document, waiting.sentence, sentence) && stamp.day === null
          ? { ...stamp, day: waiting.stamp.day }
          : stamp;
      if (joined.clock === null && joined.day !== null && block.kind !== 'table-cell') days.of(joined);
      if (joined.clock !== null || block.kind === 'table-cell')
        waiting = { stamp: joined, sentence: joined === stamp ? sentence : (waiting?.sentence ?? sentence), block };
      open = null;
    }
  }
  return events;
}

/** "Incident declared: 2020-09-28 14:05": a few words, and when that was. */
function namedStamp(plain: string): Stamp | null {
  const name = /^[\p{L}][\p{L} '’/-]{2,40}?\s*[:–-]?\s+(?=\d)/u.exec(plain)?.[0];
  const stamp = name === undefined ? null : stampOf(plain.slice(name.length));
  return name !== undefined &&
    stamp !== null &&
    stamp.day !== null &&
    stamp.clock !== null &&
    name.length + stamp.length >= plain.length - 1
    ? stamp
    : null;
}

/** The words of a cell stand in its row; those of a heading or a line of its own come next. */
const goesWith = (document: Document, { sentence, block: before }: Waiting, block: Block, words: Sentence): boolean =>
  before.kind === 'table-cell' && block.kind === 'table-cell' ? sameRow(document, sentence, words) : before.kind !== 'table-cell';

/** Rows of Markdown are lines; those of HTML and MediaWiki have each cell on a line. */
const sameRow = (document: Document, a: Sentence, b: Sentence): boolean => {
  const between = document.text.slice(a.end, b.start);
  return document.format === 'markdown' || document.format === 'text' ? !between.includes('\n') : !/\n\s*\|-|\n\s*\n\s*\n/.test(between);
};

/** Which day a stamp is of, line after line, from `first` on; `near` tells the year of a day without one. */
function dayReader(near: string | null, first: string | null) {
  let day = first;
  let [last, section]: [number | null, string | null] = [null, null];
  /** Has a line told of a day? What comes then is later. */
  let dated = false;
  const called = (weekday: Weekday): string | null => {
    if (dated) return day === null ? null : dayCalled(weekday, day, 0, gap);
    return first === null ? null : dayCalled(weekday, first, lead, 0);
  };
  const whole = (found: string): string | null => {
    const iso = withYear(found, day ?? near);
    return iso !== null && isDay(iso) ? iso : null;
  };
  return {
    /** Enters a section: one with a day in its title is of that day; one without, of a day that only the incident's can be. */
    under(titles: readonly string[]): void {
      const path = titles.filter((title) => stampOf(title)?.clock == null).join('\n');
      if (path === section) return;
      // "Timeline 16 January - 28 February" names no one day.
      const titled = titles.map((title) => datesIn(title)).findLast((dates) => dates.length > 0);
      const weekday = titles.map(weekdayAlone).findLast((name) => name !== null) ?? null;
      if (titled !== undefined) day = titled.length === 1 && titled[0] !== undefined ? whole(titled[0].iso) : null;
      else if (weekday !== null) day = called(weekday);
      else if (section !== null && day !== first) day = null;
      [section, last] = [path, null];
    },
    of({ day: written, weekday, clock }: Stamp): string | null {
      const minute = clock === null ? null : minuteOf(clock);
      if (written !== null) day = whole(written);
      else if (weekday !== null) day = called(weekday);
      else if (day !== null && minute !== null && last !== null && last - minute >= nextDay) day = daysAfter(day, 1);
      last = written !== null && minute === null ? null : (minute ?? last);
      dated ||= day !== null;
      return day;
    },
  };
}
