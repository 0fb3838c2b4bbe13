import { graphql } from '../generated/graphql.ts';
import type { BylineFragment } from '../generated/types.ts';
import styles from './Byline.module.css';
import { formatDate } from './format-date.ts';

graphql(`
  fragment Byline on Incident {
    id
    organisation {
      id
      name
    }
    date
    nearMiss
    origin
  }
`);

/** Whose incident it was and when, what the report leaves open, and whether harm came of it. */
export const Byline = ({ incident }: { incident: BylineFragment }) => (
  <span className={styles['byline']}>
    <span>{incident.organisation?.name ?? 'Organisation not stated'}</span>
    {incident.date ? <time dateTime={incident.date}>{formatDate(incident.date)}</time> : <span>date not stated</span>}
    {incident.origin === 'OWN' && <span>your own report</span>}
    {incident.nearMiss && (
      <strong className={styles['near']} title="No harm came of it: the same information, at no price">
        Near miss
      </strong>
    )}
  </span>
);
