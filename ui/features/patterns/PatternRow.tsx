import { Link } from 'react-router';
import { Byline } from '../../components/Byline.tsx';
import { SmallN } from '../../components/Caution.tsx';
import { count } from '../../components/count.ts';
import { incidentPath, patternPath } from '../../components/paths.ts';
import { QuoteLink } from '../../components/QuoteLink.tsx';
import { graphql } from '../../generated/graphql.ts';
import type { PatternRowFragment } from '../../generated/types.ts';
import { Dots, OwnDot } from './Dots.tsx';
import type { Example } from './examples.ts';
import styles from './PatternRow.module.css';

graphql(`
  fragment PatternRow on Pattern {
    id
    label
    is
    organisationCount(filter: $filter)
    own: incidents(first: 1, filter: { origin: OWN }) {
      totalCount
    }
    incidents(first: 6, filter: $filter) {
      totalCount
      edges {
        quotes {
          quote {
            ...QuoteLink
          }
          finding {
            id
            status
          }
        }
        node {
          id
          title
          ...Byline
        }
      }
    }
  }
`);

type Props = {
  pattern: PatternRowFragment;
  example: Example | null;
  /** How many of its incidents are one's own. */
  own: number;
  /** The most incidents that any row of the page has. */
  most: number;
  /** What the address says of the origin, to be carried on. */
  narrowed: string;
};

/** A pattern in plain words, how often it was met, and one sentence from a report in which it was. */
export const PatternRow = ({ pattern, example, own, most, narrowed }: Props) => (
  <li className={styles['row']}>
    <div>
      <h2>
        <Link to={`${patternPath(pattern.id)}${narrowed}`}>{pattern.label}</Link>
      </h2>
      <p className={styles['is']}>{pattern.is}</p>
      <div className={styles['counts']}>
        <Dots count={pattern.incidents.totalCount} own={own} most={most} />
        <span>
          {count(pattern.incidents.totalCount, 'incident')}
          {pattern.organisationCount > 0 && `, ${count(pattern.organisationCount, 'organisation')}`}
          {pattern.incidents.totalCount < 10 && (
            <>
              {' '}
              <SmallN />
            </>
          )}
          {own > 0 && own < pattern.incidents.totalCount && (
            <>
              {' · '}
              <OwnDot /> {own} in your own reports
            </>
          )}
        </span>
      </div>
    </div>
    {example && (
      <figure className={styles['example']}>
        <blockquote>
          <QuoteLink quote={example.quote.quote} incident={example.incident.id} finding={example.quote.finding?.id} />
        </blockquote>
        <figcaption>
          <Link to={incidentPath(example.incident.id)}>{example.incident.title}</Link> <Byline incident={example.incident} />
          {example.quote.finding?.status === 'FOUND' && <em className={styles['found']}> not reviewed</em>}
        </figcaption>
      </figure>
    )}
  </li>
);
