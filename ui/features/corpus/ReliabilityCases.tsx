import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { Byline } from '../../components/Byline.tsx';
import { Failure } from '../../components/Failure.tsx';
import { FindingTag } from '../../components/FindingTag.tsx';
import { incidentPath } from '../../components/paths.ts';
import { QuoteLink } from '../../components/QuoteLink.tsx';
import { Skeleton } from '../../components/Skeleton.tsx';
import { graphql } from '../../generated/graphql.ts';
import styles from './ReliabilityCases.module.css';

const query = graphql(`
  query ReliabilityCases($after: String) {
    corpus {
      reliability {
        incidents(first: 20, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              id
              title
              ...Byline
            }
            findings {
              id
              ...FindingTag
              quotes {
                ...QuoteLink
              }
            }
          }
        }
      }
    }
  }
`);

/** The incidents in which something meant for reliability took part, each with the sentences that say so. */
export const ReliabilityCases = () => {
  const { data, error, loading, refetch, fetchMore } = useQuery(query, { notifyOnNetworkStatusChange: true });
  const incidents = data?.corpus.reliability.incidents;
  if (error && !incidents) return <Failure what="The incidents could not be loaded" error={error} retry={() => void refetch()} />;
  if (!incidents) return <Skeleton lines={8} what="the incidents" />;
  return (
    <>
      <ul className={styles['cases']} aria-label="Incidents in which something meant for reliability took part">
        {incidents.edges.map(({ node, findings }) => (
          <li key={node.id}>
            <div>
              <Link to={incidentPath(node.id)}>{node.title}</Link>
              <Byline incident={node} />
            </div>
            <ul>
              {findings.map((finding) => (
                <li key={finding.id}>
                  <FindingTag finding={finding} />
                  {finding.quotes[0] && <QuoteLink quote={finding.quotes[0]} incident={node.id} finding={finding.id} />}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {incidents.pageInfo.hasNextPage && (
        <button
          type="button"
          className={styles['more']}
          disabled={loading}
          onClick={() => void fetchMore({ variables: { after: incidents.pageInfo.endCursor } })}
        >
          {loading ? 'Loading…' : `Show more of the ${incidents.totalCount}`}
        </button>
      )}
    </>
  );
};
