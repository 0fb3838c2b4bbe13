import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link } from 'react-router';
import { count } from '../../components/count.ts';
import facets from '../../components/facet.module.css';
import { Failure } from '../../components/Failure.tsx';
import { facetClass } from '../../components/groups.ts';
import { incidentPath } from '../../components/paths.ts';
import { QuoteLink } from '../../components/QuoteLink.tsx';
import { Share } from '../../components/Share.tsx';
import { Skeleton } from '../../components/Skeleton.tsx';
import { graphql } from '../../generated/graphql.ts';
import type { Origin, PatternHeldQuery } from '../../generated/types.ts';
import section from './section.module.css';
import styles from './WhatHeld.module.css';

const query = graphql(`
  query PatternHeld($id: ID!, $filter: IncidentFilter) {
    pattern(id: $id) {
      id
      whatHeldElsewhere(filter: $filter) {
        concept {
          id
          label
          facet
        }
        incidents {
          ...Share
        }
        organisationCount
        otherwiseCount
        findings(first: 3) {
          id
          incident {
            id
            title
          }
          quotes {
            ...QuoteLink
          }
        }
      }
    }
  }
`);

const few = 6;

/** The safety mechanisms that held and the steps that helped in incidents of the pattern, each with its sentences: no advice without an incident behind it. */
export const WhatHeld = ({ id, origin }: { id: string; origin: Origin | null }) => {
  const { data, error, refetch } = useQuery(query, { variables: { id, filter: origin && { origin } } });
  const [all, setAll] = useState(false);
  const held = data?.pattern?.whatHeldElsewhere;
  return (
    <section aria-labelledby="held" className={section['section']}>
      <h2 id="held">What held elsewhere</h2>
      {error && !held && <Failure what="What held could not be loaded" error={error} retry={() => void refetch()} />}
      {!held && !error && <Skeleton lines={6} what="what held" />}
      {held?.length === 0 && <p className={section['lead']}>No report of this shape tells of anything that held or helped.</p>}
      {held && held.length > 0 && (
        <>
          <p className={section['lead']}>
            In incidents of this shape, the safety mechanisms that held and the steps that helped. Each sentence leads to its report; where
            the same thing also failed, that is said.
          </p>
          <ul className={styles['list']}>
            {held.slice(0, all ? undefined : few).map((row) => (
              <Row key={row.concept.id} row={row} />
            ))}
          </ul>
          {held.length > few && (
            <button type="button" className={styles['more']} aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? 'Show fewer' : `Show all ${held.length}`}
            </button>
          )}
        </>
      )}
    </section>
  );
};

type Held = NonNullable<PatternHeldQuery['pattern']>['whatHeldElsewhere'][number];

const Row = ({ row: { concept, incidents, organisationCount, otherwiseCount, findings } }: { row: Held }) => (
  <li className={styles['row']}>
    <div>
      <h3 className={`${styles['concept']} ${facets[facetClass(concept.facet)]}`}>{concept.label}</h3>
      <p className={styles['counts']}>
        <span>{concept.facet === 'SAFETY_MECHANISM' ? 'Held in' : 'Helped in'}</span> <Share share={incidents} />
      </p>
      <p className={styles['counts']}>
        {organisationCount > 0 && `${count(organisationCount, 'organisation')}. `}
        {otherwiseCount > 0
          ? `In ${count(otherwiseCount, 'incident')} it failed, came too late, did nothing or made it worse.`
          : 'No report of this shape tells that it failed.'}
      </p>
    </div>
    <ul className={styles['quotes']}>
      {findings.map(({ id, incident, quotes }) => (
        <li key={id}>
          {quotes[0] && <QuoteLink quote={quotes[0]} incident={incident.id} finding={id} />}
          <Link className={styles['incident']} to={incidentPath(incident.id, { finding: id })}>
            {incident.title}
          </Link>
        </li>
      ))}
    </ul>
  </li>
);
