import { useQuery } from '@apollo/client/react';
import { Failure } from '../../components/Failure.tsx';
import { Skeleton } from '../../components/Skeleton.tsx';
import { graphql } from '../../generated/graphql.ts';
import section from './section.module.css';
import styles from './Similar.module.css';
import { SimilarIncident } from './SimilarIncident.tsx';

const query = graphql(`
  query Similar($id: ID!) {
    similarIncidents(id: $id, first: 5) {
      edges {
        ...SimilarIncident
      }
    }
  }
`);

/** The incidents most like this one, each with what both share, what tells them apart, and the sentences of both side by side. */
export const Similar = ({ id }: { id: string }) => {
  const { data, error, refetch } = useQuery(query, { variables: { id } });
  const similar = data?.similarIncidents;
  return (
    <section aria-labelledby="similar" className={section['section']}>
      <h2 id="similar">Which incidents are most like it?</h2>
      {error && !data && <Failure what="Similar incidents could not be loaded" error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={8} what="similar incidents" />}
      {data && !similar?.edges.length && (
        <p className={section['silent']}>No other incident here shares a finding, an interaction or a shape with it.</p>
      )}
      {similar && similar.edges.length > 0 && (
        <>
          <p className={styles['lead']}>
            By what they share, the rarer the more, and by their words. That a report is silent on something does not mean that it was not
            there.
          </p>
          <ol className={styles['list']} aria-label="Similar incidents, the most alike first">
            {similar.edges.map((edge, at) => (
              <SimilarIncident key={edge.node.id} edge={edge} here={id} open={at === 0} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
};
