import { useQuery } from '@apollo/client/react';
import { Failure } from '../../components/Failure.tsx';
import { Skeleton } from '../../components/Skeleton.tsx';
import { graphql } from '../../generated/graphql.ts';
import type { Origin } from '../../generated/types.ts';
import styles from './ContrastSection.module.css';
import { ContrastTable } from './ContrastTable.tsx';
import { IncidentNames } from './IncidentNames.tsx';
import section from './section.module.css';

const query = graphql(`
  query PatternContrast($id: ID!, $filter: IncidentFilter) {
    contrast(pattern: $id, filter: $filter) {
      incidentCount
      harm
      association
      less(first: 20) {
        ...IncidentNames
      }
      more(first: 20) {
        ...IncidentNames
      }
      untold(first: 20) {
        ...IncidentNames
      }
      mechanisms {
        ...ContrastTable
      }
      adaptations {
        ...ContrastTable
      }
    }
  }
`);

/** Incidents of the pattern that went with less harm beside those that went with more: what was there in the ones and not in the others. */
export const ContrastSection = ({ id, origin }: { id: string; origin: Origin | null }) => {
  const { data, error, refetch } = useQuery(query, { variables: { id, filter: origin && { origin } } });
  const contrast = data?.contrast;
  return (
    <section aria-labelledby="contrast" className={section['section']}>
      <h2 id="contrast">Same shape, different end</h2>
      {error && !contrast && <Failure what="The contrast could not be loaded" error={error} retry={() => void refetch()} />}
      {!contrast && !error && <Skeleton lines={6} what="the contrast" />}
      {contrast && (
        <>
          <p className={styles['warning']}>
            <strong>Association, not effect.</strong> {contrast.association.replace('This is association in reports, not effect: w', 'W')}
          </p>
          <dl className={styles['sides']}>
            <IncidentNames head="Went with less harm" incidents={contrast.less} />
            <IncidentNames head="Went with more harm" incidents={contrast.more} />
            <IncidentNames head="One cannot tell" incidents={contrast.untold} />
          </dl>
          <details className={styles['how']}>
            <summary>How harm was read</summary>
            <p>{contrast.harm}</p>
          </details>
          <ContrastTable what="Safety mechanisms" rows={contrast.mechanisms} />
          <ContrastTable what="What people did" rows={contrast.adaptations} />
        </>
      )}
    </section>
  );
};
