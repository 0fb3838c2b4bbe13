import { Link } from 'react-router';
import { Byline } from '../../components/Byline.tsx';
import { patternPath } from '../../components/paths.ts';
import { unreviewed } from '../../components/unreviewed.ts';
import { graphql } from '../../generated/graphql.ts';
import type { HeadFragment } from '../../generated/types.ts';
import styles from './Head.module.css';
import { Times } from './Times.tsx';

graphql(`
  fragment Head on Incident {
    id
    title
    ...Byline
    ...Times
    reports {
      id
      url
      publisher
    }
    patterns {
      quotes {
        finding {
          id
          status
        }
      }
      pattern {
        id
        label
        incidents(first: 1) {
          totalCount
        }
      }
    }
  }
`);

const most = 6;

/** Title, whose and when, where the report comes from, and the shapes that lead on to other incidents. */
export const Head = ({ incident }: { incident: HeadFragment }) => (
  <header className={styles['head']}>
    <h1>{incident.title}</h1>
    <p className={styles['line']}>
      <Byline incident={incident} />
      <Times incident={incident} />
      {incident.reports.map(
        ({ id, url, publisher }) =>
          url && (
            <a key={id} href={url} rel="noreferrer">
              {incident.origin === 'BUNDLE' ? 'Source' : 'Report'}: {host(url) ?? publisher ?? 'original'}
            </a>
          ),
      )}
      {incident.origin === 'BUNDLE' && <span>retold in our own words</span>}
    </p>
    {incident.nearMiss && (
      <p className={styles['near']}>
        <strong>Near miss.</strong> No harm came of it. It teaches the same as an outage, at no price.
      </p>
    )}
    {incident.patterns.length > 0 && (
      <nav aria-label="Shapes it shares with other incidents" className={styles['shapes']}>
        <span>Rhymes on</span>
        <ul>
          {incident.patterns.slice(0, most).map(({ quotes, pattern: { id, label, incidents } }) => (
            <li key={id} data-found={unreviewed(quotes)}>
              <Link to={patternPath(id)}>
                {label} <small>{incidents.totalCount > 1 ? `+${incidents.totalCount - 1}` : 'alone'}</small>
                <span className="hidden-visually">{incidents.totalCount > 1 ? ' other incidents' : ' so far'}</span>
              </Link>
            </li>
          ))}
          <li className={styles['more']} data-few={incident.patterns.length <= most}>
            <a href="#shapes">all {incident.patterns.length}</a>
          </li>
        </ul>
      </nav>
    )}
  </header>
);

const host = (url: string): string | null => (URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : null);
