import { useQuery } from '@apollo/client/react';
import { Link, useParams } from 'react-router';
import { count } from '../../components/count.ts';
import { Failure } from '../../components/Failure.tsx';
import { NotFound } from '../../components/NotFound.tsx';
import { Skeleton } from '../../components/Skeleton.tsx';
import { graphql } from '../../generated/graphql.ts';
import { chanceDetail, chanceWords } from './chance-words.ts';
import { discoveredShape, discoveredTitle } from './discovered-parts.ts';
import { DiscoveredNumbers } from './DiscoveredNumbers.tsx';
import styles from './DiscoveredPage.module.css';
import { DiscoveredTable } from './DiscoveredTable.tsx';
import { Drawing } from './Drawing.tsx';
import page from './PatternPage.module.css';
import { useOrigin } from './use-origin.ts';

const query = graphql(`
  query DiscoveredPage($id: ID!, $kind: DiscoveryKind!, $after: String, $filter: IncidentFilter) {
    discovered(kind: $kind, first: 1, filter: $filter) {
      incidentCount
      snapshot
    }
    discoveredPattern(id: $id, kind: $kind, filter: $filter) {
      ...DiscoveredShape
      ...DiscoveredNumbers
      incidents(first: 12, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...DiscoveredTable
        }
      }
    }
  }
`);

/** One discovered pattern: its parts drawn, its numbers in words, and the sentences of its incidents side by side. */
export const DiscoveredPage = () => {
  const { id = '', kind } = useParams();
  const { origin, query: narrowed } = useOrigin();
  const { data, error, loading, refetch, fetchMore } = useQuery(query, {
    variables: { id, kind: kind === 'shape' ? 'SUBGRAPH' : 'SET', filter: origin && { origin } },
    notifyOnNetworkStatusChange: true,
  });
  const pattern = data?.discoveredPattern;
  if (error && !data) return <Failure what="The discovered pattern could not be loaded" error={error} retry={() => void refetch()} />;
  if (data && !pattern)
    return (
      <NotFound
        what="This pattern does not stand out here"
        hint="What stands out from chance changes with the reports that were read. It may have stood out in another state of the corpus."
      />
    );
  const all = narrowed ? `/${narrowed}&view=discovered` : '/?view=discovered';
  const title = pattern ? discoveredTitle(pattern) : '';
  return (
    <div className={page['page']}>
      <p className={page['back']}>
        <Link to={all}>All discovered patterns</Link>
      </p>
      {!pattern && <Skeleton lines={12} what="the pattern" />}
      {data && pattern && (
        <>
          <title>{`${title} · Rhyme`}</title>
          <h1>{title}</h1>
          <p className={page['is']}>
            {pattern.kind === 'SET' ? 'These are found in the same incident' : 'One of these acted on the other'} more often than chance has
            it. Nobody named it; it was found by counting.
          </p>
          <section aria-label="Its parts and numbers" className={styles['about']}>
            <div>
              <h2>Its parts</h2>
              <Drawing shapes={[discoveredShape(pattern)]} />
            </div>
            <div>
              <h2>Its numbers</h2>
              <DiscoveredNumbers pattern={pattern} />
              <p className={styles['chance']}>{chanceWords(pattern)}</p>
              <p className={styles['detail']}>{chanceDetail(pattern)}</p>
              <p className={styles['detail']}>
                Counted among {count(data.discovered.incidentCount, 'incident')}; snapshot <code>{data.discovered.snapshot}</code>
              </p>
            </div>
            <div>
              <h2>How to read it</h2>
              <p>
                “By chance” is what shuffling the findings among the incidents of each organisation gives, with every report as long and
                every finding as common as it is. Meeting is not causing: read the sentences below before you believe it.
              </p>
            </div>
          </section>
          <DiscoveredTable pattern={pattern} edges={pattern.incidents.edges} label={title} />
          {pattern.incidents.pageInfo.hasNextPage && (
            <button
              type="button"
              className={page['more']}
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
