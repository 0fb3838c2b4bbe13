import { count } from '../../components/count.ts';
import { formatDate } from '../../components/format-date.ts';
import { plain } from '../../components/plain.ts';
import { graphql } from '../../generated/graphql.ts';
import type { TimelineFragment } from '../../generated/types.ts';
import { PlaceLink } from './PlaceLink.tsx';
import section from './section.module.css';
import styles from './Timeline.module.css';
import { toldTime, withoutTime } from './told-time.ts';

graphql(`
  fragment Timeline on Incident {
    id
    timeline {
      at
      zone
      text
      start
      end
      report {
        id
        title
        publisher
        path
      }
    }
  }
`);

/** Of "CST", "local time", "PST" in July. */
const unsure = 'Which offset from UTC is meant the report does not say';
/** As many events stand open; the rest unfolds. */
const shown = 12;
type Event = TimelineFragment['timeline'][number];

/** The dated lines of each report, in its order, each a way to its place in the text; nothing where there are none. */
export const Timeline = ({ incident: { timeline } }: { incident: TimelineFragment }) => {
  if (timeline.length === 0) return null;
  const reports = [...new Map(timeline.map(({ report }) => [report.id, report])).values()];
  return (
    <section aria-labelledby="timeline" className={section['section']}>
      <h2 id="timeline">What happened when?</h2>
      <p className={styles['lead']}>
        As the {reports.length === 1 ? 'report tells' : 'reports tell'} it, in the order and the time zone in which it was written.
        {timeline.some(({ at }) => at === null) && ' Where the day or the half of it is not sure, the time stays in the words.'}
      </p>
      {reports.map(({ id, title, publisher, path }) => (
        <div key={id}>
          {reports.length > 1 && <h3 className={styles['report']}>{publisher ?? title ?? path}</h3>}
          <Events events={timeline.filter(({ report }) => report.id === id)} />
        </div>
      ))}
    </section>
  );
};

const Events = ({ events }: { events: readonly Event[] }) => {
  const rows = events.map((event, at) => <Row key={event.start} event={event} before={events[at - 1]} first={at === shown} />);
  return (
    <>
      <ol className={styles['list']}>{rows.slice(0, shown)}</ol>
      {rows.length > shown && (
        <details className={styles['more']}>
          <summary>{count(rows.length - shown, 'more event')}</summary>
          <ol className={styles['list']} start={shown + 1}>
            {rows.slice(shown)}
          </ol>
        </details>
      )}
    </>
  );
};

/** One event; its day stands only where it is another than that of the row above. */
const Row = ({ event, before, first }: { event: Event; before: Event | undefined; first: boolean }) => {
  const { at, zone, text, start, end, report } = event;
  const told = at ? toldTime(at) : null;
  const sameDay = !first && told?.time && before?.at && toldTime(before.at).day === told.day;
  const words = plain(text);
  return (
    <li>
      {told && at ? (
        <time dateTime={at}>
          {!sameDay && <span className={styles['day']}>{formatDate(told.day)} </span>}
          {told.time && (
            <span className={styles['clock']}>
              {told.time} <small title={zone && !told.zone ? unsure : undefined}>{zone ?? told.zone}</small>
            </span>
          )}
        </time>
      ) : (
        <span className={styles['unsure']}>time not sure</span>
      )}{' '}
      <PlaceLink className={section['quote']} at={{ start, end }} report={report.id}>
        {told ? withoutTime(words, told, zone) : words}
      </PlaceLink>
    </li>
  );
};
