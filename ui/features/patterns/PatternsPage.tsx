import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { Failure } from '../../components/Failure.tsx';
import { Skeleton } from '../../components/Skeleton.tsx';
import { graphql } from '../../generated/graphql.ts';
import { Discovered } from './Discovered.tsx';
import { examples } from './examples.ts';
import { Intro } from './Intro.tsx';
import { OriginNav } from './OriginNav.tsx';
import { PatternRow } from './PatternRow.tsx';
import styles from './PatternsPage.module.css';
import { UnseenPatterns } from './UnseenPatterns.tsx';
import { useOrigin } from './use-origin.ts';
import { ViewNav } from './ViewNav.tsx';

const query = graphql(`
  query PatternsPage($filter: IncidentFilter) {
    corpus(filter: $filter) {
      ...Intro
    }
    all: corpus {
      incidentCount
    }
    own: corpus(filter: { origin: OWN }) {
      incidentCount
    }
    patterns {
      ...PatternRow
    }
  }
`);

/** The first page: the shapes that recur, each with a sentence in which somebody met it. */
export const PatternsPage = () => {
  const { origin, query: narrowed } = useOrigin();
  const discovered = useSearchParams()[0].get('view') === 'discovered';
  const { data: fresh, previousData, error, refetch } = useQuery(query, { variables: { filter: origin && { origin } } });
  // While another origin is fetched, the last one stays.
  const data = fresh ?? (error ? undefined : previousData);
  if (error && !data) return <Failure what="The patterns could not be loaded" error={error} retry={() => void refetch()} />;
  const seen = (data?.patterns ?? [])
    .filter((pattern) => pattern.incidents.totalCount > 0)
    // The API's order is that of all incidents.
    .toSorted((a, b) => b.incidents.totalCount - a.incidents.totalCount);
  const unseen = data?.patterns.filter((pattern) => pattern.incidents.totalCount === 0) ?? [];
  const shown = examples(seen);
  const most = Math.max(...seen.map(({ incidents }) => incidents.totalCount));
  return (
    <div className={styles['page']}>
      <title>Rhyme · the shapes incidents share</title>
      <Intro corpus={data?.corpus ?? null} narrowed={narrowed} />
      {data && <OriginNav all={data.all.incidentCount} own={data.own.incidentCount} chosen={origin} />}
      {!data && <Skeleton lines={14} what="the patterns" />}
      {data && <ViewNav discovered={discovered} />}
      {data && discovered && <Discovered origin={origin} narrowed={narrowed} />}
      {data && !discovered && (
        <>
          {seen.length === 0 && (
            <p className={styles['empty']}>
              None of the 21 named patterns holds here yet. Read some reports in with <code>rhyme ingest FOLDER</code>, or start with the
              bundled corpus: <code>npm start</code>.
            </p>
          )}
          {seen.length > 0 && (
            <ol className={styles['list']} aria-label="Patterns, those that hold in most incidents first">
              {seen.map((pattern) => (
                <PatternRow
                  key={pattern.id}
                  pattern={pattern}
                  own={origin === 'BUNDLE' ? 0 : pattern.own.totalCount}
                  most={most}
                  narrowed={narrowed}
                  example={shown.get(pattern.id) ?? null}
                />
              ))}
            </ol>
          )}
          {unseen.length > 0 && <UnseenPatterns patterns={unseen} />}
        </>
      )}
    </div>
  );
};
