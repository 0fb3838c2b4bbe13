import { formatDate } from '../../components/format-date.ts';
import { graphql } from '../../generated/graphql.ts';
import type { TimesFragment } from '../../generated/types.ts';
import { toldTime } from './told-time.ts';

graphql(`
  fragment Times on Incident {
    id
    date
    startedAt
    endedAt
  }
`);

/** When it began and ended, as told and in the zone told; nothing where it is not. A day that stands just before is not said again. */
export const Times = ({ incident: { date, startedAt, endedAt } }: { incident: TimesFragment }) => (
  <>
    {startedAt && <Time name="Began" at={startedAt} beside={date} />}
    {endedAt && <Time name="Ended" at={endedAt} beside={startedAt ? toldTime(startedAt).day : date} />}
  </>
);

const Time = ({ name, at, beside }: { name: string; at: string; beside: string | null }) => {
  const { day, time, zone } = toldTime(at);
  return (
    <span>
      {name}{' '}
      <time dateTime={at}>
        {[day !== beside || !time ? formatDate(day) : null, [time, zone].filter(Boolean).join(' ')].filter(Boolean).join(', ')}
      </time>
    </span>
  );
};
