import { useQuery } from '@apollo/client/react';
import { Link, useParams } from 'react-router';
import { count } from '../../components/count.ts';
import { Failure } from '../../components/Failure.tsx';
import { NotFound } from '../../components/NotFound.tsx';
import { Skeleton } from '../../components/Skeleton.tsx';
import { About, Further } from './About.tsx';
import { ContrastSection } from './ContrastSection.tsx';
import { graphql } from '../../generated/graphql.ts';
import { OriginNav } from './OriginNav.tsx';
import styles from './PatternPage.module.css';
import { SideBySide } from './SideBySide.tsx';
import { useOrigin } from './use-origin.ts';
import { WhatHeld } from './WhatHeld.tsx';

const query = graphql(`
  query PatternPage($id: ID!, $after: String, $filter: IncidentFilter) {
    pattern(id: $id) {
      id
      label
      is
      organisationCount
      ...About
      all: incidents(first: 1) {
        totalCount
      }
      own: incidents(first: 1, filter: { origin: OWN }) {
        totalCount
      }
      incidents(first: 12, after: $after, filter: $filter) {
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
  const { origin, query: narrowed } = useOrigin();
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(query, {
    variables: { id, filter: origin && { origin } },
    notifyOnNetworkStatusChange: true,
  });
  // While another origin is fetched, the last one stays; another pattern does not.
  const shown = data ?? (previousData?.pattern?.id === id ? previousData : undefined);
  const pattern = shown?.pattern;
  if (error && !pattern) return <Failure what="The pattern could not be loaded" error={error} retry={() => void refetch()} />;
  if (data && !pattern)
    return <NotFound what={`There is no pattern “${id}”`} hint="Patterns are named by a slug such as retry-sustained-overload." />;
  return (
    <div className={styles['page']}>
      <p className={styles['back']}>
        <Link to={`/${narrowed}`}>All patterns</Link>
      </p>
      {!pattern && <Skeleton lines={12} what="the pattern" />}
      {pattern && (
        <>
          <title>{`${pattern.label} · Rhyme`}</title>
          <h1>{pattern.label}</h1>
          <p className={styles['is']}>{pattern.is}</p>
          <p className={styles['counts']}>{summary(pattern.all.totalCount, pattern.organisationCount)}</p>
          <nav aria-label="Parts of this page" className={styles['parts']}>
            <a href="#side-by-side">Side by side</a>
            <a href="#held">What held elsewhere</a>
            <a href="#contrast">Same shape, different end</a>
          </nav>
          <About pattern={pattern} />
          <OriginNav all={pattern.all.totalCount} own={pattern.own.totalCount} chosen={origin} />
          {pattern.incidents.edges.length > 0 && (
            <div id="side-by-side">
              <SideBySide edges={pattern.incidents.edges} label={pattern.label} />
            </div>
          )}
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
          {pattern.incidents.totalCount > 0 && (
            <>
              <WhatHeld key={`held ${id}`} id={id} origin={origin} />
              <ContrastSection key={`contrast ${id}`} id={id} origin={origin} />
            </>
          )}
          <Further pattern={pattern} narrowed={narrowed} />
        </>
      )}
    </div>
  );
};

const summary = (incidents: number, organisations: number): string => {
  if (incidents === 0) return 'It holds in no incident here. That may say as much about what reports leave out as about what happened.';
  const how = incidents > 1 ? 'Read down a column to compare what each of them met; every' : 'Every';
  const whose = organisations > 0 ? ` of ${count(organisations, 'organisation')}` : '';
  return `${count(incidents, 'incident')}${whose}. ${how} sentence leads to its place in the report.`;
};
