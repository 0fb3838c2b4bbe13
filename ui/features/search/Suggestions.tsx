import { Link } from 'react-router';
import { groups } from '../../components/groups.ts';
import { searchPath } from '../../components/paths.ts';
import { graphql } from '../../generated/graphql.ts';
import type { SuggestionsFragment } from '../../generated/types.ts';
import styles from './Suggestions.module.css';

graphql(`
  fragment Suggestions on Concept {
    id
    facet
    label
    incidentCount
  }
`);

/** Searches in words that find something in most collections of incidents. */
const texts = ['retries', 'certificate', 'cache', 'failover', '"health check"', 'backlog', 'memory', 'DNS', 'rollback'];
// The three parts of a contributor are asked as one here: counts are by concept.
const asked = groups
  .filter(({ role }) => role === null || role === 'TRIGGER')
  .map(({ id, facet, role, question }) => ({ id, facet, question: role ? 'What contributed?' : question }));
const most = 4;

/** Before anything is typed: searches to start from. What is named here with a number is really there. */
export const Suggestions = ({ concepts }: { concepts: readonly SuggestionsFragment[] }) => (
  <section aria-label="Searches to start from" className={styles['suggestions']}>
    <p className={styles['texts']}>
      Try{' '}
      {texts.map((text) => (
        <Link key={text} to={searchPath({ q: text })}>
          {text}
        </Link>
      ))}
    </p>
    <div className={styles['questions']}>
      {asked.map(({ id, facet, question }) => (
        <div key={id}>
          <h2>{question}</h2>
          <ul>
            {concepts
              .filter((concept) => concept.facet === facet && concept.incidentCount > 0)
              .toSorted((a, b) => b.incidentCount - a.incidentCount)
              .slice(0, most)
              .map((concept) => (
                <li key={concept.id}>
                  <Link to={searchPath({ concept: concept.id })}>{concept.label}</Link> <span>{concept.incidentCount}</span>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </div>
  </section>
);
