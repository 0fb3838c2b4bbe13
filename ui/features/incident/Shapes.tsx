import { Link } from 'react-router';
import { count } from '../../components/count.ts';
import { mergeQuotes } from '../../components/merge-quotes.ts';
import { patternPath } from '../../components/paths.ts';
import { plain } from '../../components/plain.ts';
import { unreviewed } from '../../components/unreviewed.ts';
import { graphql } from '../../generated/graphql.ts';
import type { ShapesFragment } from '../../generated/types.ts';
import { PlaceLink } from './PlaceLink.tsx';
import section from './section.module.css';
import styles from './Shapes.module.css';

graphql(`
  fragment Shapes on Incident {
    id
    patterns {
      confidence
      pattern {
        id
        label
        is
        incidents(first: 1) {
          totalCount
        }
      }
      quotes {
        quote {
          id
          text
          start
          end
          report {
            id
          }
        }
        finding {
          id
          status
        }
      }
    }
  }
`);

/** The named patterns that hold in this incident, each with its sentences and the way to those who share it. */
export const Shapes = ({ incident }: { incident: ShapesFragment }) => (
  <section aria-labelledby="shapes" className={section['section']}>
    <h2 id="shapes">Who else had this shape?</h2>
    {incident.patterns.length === 0 && (
      <p className={section['silent']}>None of the named patterns holds here, as far as its findings show.</p>
    )}
    <ul className={`${section['list']} ${styles['list']}`}>
      {incident.patterns.map(({ pattern, quotes, confidence }) => (
        <li key={pattern.id}>
          <h3>
            <Link to={patternPath(pattern.id)}>{pattern.label}</Link>
          </h3>
          <p className={styles['is']}>
            {pattern.is} <Link to={patternPath(pattern.id)}>{others(pattern.incidents.totalCount - 1)}</Link>
            {unreviewed(quotes) && <em title={`Confidence ${confidence.toFixed(2)}`}> Found by a reader, not reviewed.</em>}
          </p>
          <ul>
            {mergeQuotes(quotes).map(({ quote, findings }) => (
              <li key={quote.id}>
                <PlaceLink className={`${section['quote']} ${styles['quote']}`} finding={findings[0]?.id} at={quote}>
                  <q>{plain(quote.text)}</q>
                </PlaceLink>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  </section>
);

const others = (n: number): string => (n > 0 ? `${count(n, 'other incident')} side by side` : 'No other incident here so far');
