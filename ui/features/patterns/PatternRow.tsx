import { Link } from 'react-router';
import { Byline } from '../../components/Byline.tsx';
import { count } from '../../components/count.ts';
import { incidentPath, patternPath } from '../../components/paths.ts';
import { QuoteLink } from '../../components/QuoteLink.tsx';
import { graphql } from '../../generated/graphql.ts';
import type { PatternRowFragment } from '../../generated/types.ts';
import { Dots } from './Dots.tsx';
import type { Example } from './examples.ts';
import styles from './PatternRow.module.css';

graphql(`
  fragment PatternRow on Pattern {
    id
    label
    is
    organisationCount
    incidents(first: 6) {
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

type Props = { pattern: PatternRowFragment; example: Example | null; most: number };

/** A pattern in plain words, how often it was met, and one sentence from a report in which it was. */
export const PatternRow = ({ pattern, example, most }: Props) => (
  <li className={styles['row']}>
    <div>
      <h2>
        <Link to={patternPath(pattern.id)}>{pattern.label}</Link>
      </h2>
      <p className={styles['is']}>{pattern.is}</p>
      <div className={styles['counts']}>
        <Dots count={pattern.incidents.totalCount} most={most} />
        <span>
          {count(pattern.incidents.totalCount, 'incident')}, {count(pattern.organisationCount, 'organisation')}
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
        </figcaption>
      </figure>
    )}
  </li>
);
