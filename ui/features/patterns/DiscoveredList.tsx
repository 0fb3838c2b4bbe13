import { useQuery } from '@apollo/client/react';
import { count } from '../../components/count.ts';
import { Failure } from '../../components/Failure.tsx';
import { Skeleton } from '../../components/Skeleton.tsx';
import { graphql } from '../../generated/graphql.ts';
import type { DiscoveryKind, Origin } from '../../generated/types.ts';
import { DiscoveredRow } from './DiscoveredRow.tsx';
import styles from './Discovered.module.css';

const query = graphql(`
  query DiscoveredList($kind: DiscoveryKind!, $after: String, $filter: IncidentFilter) {
    discovered(kind: $kind, first: 10, after: $after, filter: $filter) {
      totalCount
      incidentCount
      smallestSupport
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...DiscoveredRow
        }
      }
    }
  }
`);

type Props = { kind: DiscoveryKind; head: string; what: string; origin: Origin | null; narrowed: string };

/** The discovered patterns of one kind, the most interesting first. Counting may take a while, and says so. */
export const DiscoveredList = ({ kind, head, what, origin, narrowed }: Props) => {
  const { data, error, loading, refetch, fetchMore } = useQuery(query, {
    variables: { kind, filter: origin && { origin } },
    notifyOnNetworkStatusChange: true,
  });
  const found = data?.discovered;
  return (
    <section aria-labelledby={`discovered-${kind}`} className={styles['kind']}>
      <h2 id={`discovered-${kind}`}>{head}</h2>
      <p className={styles['what']}>{what}</p>
      {error && !found && <Failure what={`${head} could not be counted`} error={error} retry={() => void refetch()} />}
      {!found && !error && (
        <>
          <p className={styles['what']}>
            Counting, and shuffling to see what chance gives. For thousands of incidents this takes a minute.
          </p>
          <Skeleton lines={6} what={head.toLowerCase()} />
        </>
      )}
      {found?.totalCount === 0 && (
        <p className={styles['none']}>
          Among {count(found.incidentCount, 'incident')} nothing stands out from chance in at least {found.smallestSupport} of them and two
          organisations. That is an answer: with more reports there is more to see.
        </p>
      )}
      {found && found.edges.length > 0 && (
        <ol className={styles['list']} aria-label={`${head}, the most interesting first`}>
          {found.edges.map(({ node }) => (
            <DiscoveredRow key={node.id} pattern={node} narrowed={narrowed} />
          ))}
        </ol>
      )}
      {found?.pageInfo.hasNextPage && (
        <button
          type="button"
          className={styles['more']}
          disabled={loading}
          onClick={() => void fetchMore({ variables: { after: found.pageInfo.endCursor } })}
        >
          {loading ? 'Loading…' : `Show more of the ${found.totalCount}`}
        </button>
      )}
    </section>
  );
};
