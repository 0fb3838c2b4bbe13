import { useQuery } from '@apollo/client/react';
import { Link, useParams } from 'react-router';
import { count } from '../../components/count.ts';
import { Failure } from '../../components/Failure.tsx';
import { NotFound } from '../../components/NotFound.tsx';
import { Skeleton } from '../../components/Skeleton.tsx';
import { graphql } from '../../generated/graphql.ts';
import styles from './PatternPage.module.css';
import { SideBySide } from './SideBySide.tsx';

const query = graphql(`
  query PatternPage($id: ID!, $after: String) {
    pattern(id: $id) {
      id
      label
      is
      organisationCount
      incidents(first: 12, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...SideBySide
        }
      }
    }
  }
`);

/** One pattern: what it is, and the sentences of its incidents side by side. */
export const PatternPage = () => {
  const { id = '' } = useParams();
  const { data, error, loading, refetch, fetchMore } = useQuery(query, { variables: { id }, notifyOnNetworkStatusChange: true });
  const pattern = data?.pattern;
  if (error && !pattern) return <Failure what="The pattern could not be loaded" error={error} retry={() => void refetch()} />;
  if (data && !pattern)
    return <NotFound what={`There is no pattern “${id}”`} hint="Patterns are named by a slug such as retry-sustained-overload." />;
  return (
    <div className={styles['page']}>
      <p className={styles['back']}>
        <Link to="/">All patterns</Link>
      </p>
      {!pattern && <Skeleton lines={12} what="the pattern" />}
      {pattern && (
        <>
          <title>{`${pattern.label} · Rhyme`}</title>
          <h1>{pattern.label}</h1>
          <p className={styles['is']}>{pattern.is}</p>
          <p className={styles['counts']}>
            {pattern.incidents.totalCount === 0
              ? 'It holds in no incident here. That may say as much about what reports leave out as about what happened.'
              : `${count(pattern.incidents.totalCount, 'incident')} of ${count(pattern.organisationCount, 'organisation')}. ${pattern.incidents.totalCount > 1 ? 'Read down a column to compare what each of them met; every' : 'Every'} sentence leads to its place in the report.`}
          </p>
          {pattern.incidents.edges.length > 0 && <SideBySide edges={pattern.incidents.edges} label={pattern.label} />}
          {pattern.incidents.pageInfo.hasNextPage && (
            <button
              type="button"
              className={styles['more']}
              disabled={loading}
              onClick={() => void fetchMore({ variables: { after: pattern.incidents.pageInfo.endCursor } })}
            >
              {loading ? 'Loading…' : `Show more of the ${pattern.incidents.totalCount}`}
            </button>
          )}
        </>
      )}
    </div>
  );
};
