import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { Failure } from '../../components/Failure.tsx';
import { Skeleton } from '../../components/Skeleton.tsx';
import { graphql } from '../../generated/graphql.ts';
import { Chips } from './Chips.tsx';
import { Facets } from './Facets.tsx';
import { Hits } from './Hits.tsx';
import { NoHits } from './NoHits.tsx';
import { SearchBox } from './SearchBox.tsx';
import styles from './SearchPage.module.css';
import { readState, toFilter, writeState } from './search-state.ts';
import type { SearchState } from './search-state.ts';
import { Suggestions } from './Suggestions.tsx';

const query = graphql(`
  query SearchPage($text: String!, $filter: IncidentFilter, $after: String, $suggest: Boolean!) {
    search(text: $text, filter: $filter, first: 10, after: $after) {
      totalCount
      widened
      pageInfo {
        hasNextPage
        endCursor
      }
      facets {
        ...Facets
      }
      edges {
        ...Hits
      }
    }
    concepts @include(if: $suggest) {
      ...Suggestions
    }
  }
`);

/** One box, ways to narrow, and hits that say why they are there. The address holds all of it. */
export const SearchPage = () => {
  const [address, setAddress] = useSearchParams();
  const state = readState(address);
  const filter = toFilter(state);
  const blank = !state.q && !filter;
  const change = (next: SearchState, replace = false) =>
    setAddress(writeState(next), { replace, preventScrollReset: true, flushSync: true });
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(query, {
    variables: { text: state.q, filter, suggest: blank },
    notifyOnNetworkStatusChange: true,
  });
  const found = (data ?? (error ? undefined : previousData))?.search;
  const concepts = data?.concepts;
  return (
    <div className={styles['page']}>
      <title>{`${state.q ? `${state.q} · ` : ''}Search · Rhyme`}</title>
      <h1 className="hidden-visually">Search</h1>
      <SearchBox text={state.q} change={(q) => change({ ...state, q }, true)} />
      <Chips state={state} facets={found?.facets ?? []} change={change} />
      {error && !found && <Failure what="The search could not be done" error={error} retry={() => void refetch()} />}
      {blank && concepts && <Suggestions concepts={concepts} />}
      {!found && !error && <Skeleton lines={12} what="incidents" />}
      {found && found.totalCount === 0 && <NoHits state={state} change={change} />}
      {found && found.totalCount > 0 && (
        <div className={styles['columns']} data-blank={blank}>
          {!blank && <Facets facets={found.facets} state={state} change={change} />}
          <Hits
            edges={found.edges}
            total={found.totalCount}
            blank={!state.q}
            widened={found.widened}
            stale={loading}
            more={found.pageInfo.hasNextPage ? () => void fetchMore({ variables: { after: found.pageInfo.endCursor } }) : null}
          />
        </div>
      )}
    </div>
  );
};
