import { Link } from 'react-router';
import { count } from '../../components/count.ts';
import { graphql } from '../../generated/graphql.ts';
import type { IntroFragment } from '../../generated/types.ts';
import styles from './Intro.module.css';

graphql(`
  fragment Intro on Corpus {
    incidentCount
    nearMissCount
    organisationCount
    findingCount
    reviewedFindingCount
  }
`);

/** What a newcomer needs to know, in three sentences, and how much there is to read. */
export const Intro = ({ corpus }: { corpus: IntroFragment | null }) => (
  <div className={styles['intro']}>
    <h1>Incidents rarely repeat, but they rhyme.</h1>
    <p className={styles['lead']}>
      Had an incident? Find out <em>who else had this shape, and what held</em>. Rhyme reads incident reports, keeps each claim with the
      sentence that proves it, and lays side by side what different organisations lived through. It names no root cause, takes no mean time
      to repair and blames nobody.
    </p>
    {corpus && (
      <p className={styles['counts']}>
        <Link to="/search">{count(corpus.incidentCount, 'incident')}</Link> of {count(corpus.organisationCount, 'organisation')}
        {corpus.nearMissCount > 0 && (
          <>
            , <Link to="/search?near=only">{count(corpus.nearMissCount, 'near miss', 'near misses')}</Link> among them
          </>
        )}
        {' · '}
        {count(corpus.findingCount, 'finding')}, {reviewed(corpus)}
      </p>
    )}
  </div>
);

const reviewed = ({ findingCount, reviewedFindingCount }: IntroFragment): string => {
  if (findingCount === reviewedFindingCount) return 'all reviewed by hand';
  return reviewedFindingCount === 0 ? 'none reviewed yet' : `${reviewedFindingCount.toLocaleString('en')} of them reviewed by hand`;
};
