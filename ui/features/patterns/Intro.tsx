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
    lessCertainFindingCount
    reliability {
      any {
        ...Share
      }
    }
  }
`);

/** What a newcomer needs to know, in three sentences, and how much there is to read. */
export const Intro = ({ corpus, narrowed }: { corpus: IntroFragment | null; narrowed: string }) => (
  <div className={styles['intro']}>
    <h1>Incidents rarely repeat, but they rhyme.</h1>
    <p className={styles['lead']}>
      Had an incident? Find out <em>who else had this shape, and what held</em>. Rhyme reads incident reports, keeps each claim with the
      sentence that proves it, and lays side by side what different organisations lived through. It names no root cause, takes no mean time
      to repair and blames nobody.
    </p>
    {corpus && (
      <div className={styles['counts']}>
        <p>
          <Link to={`/search${narrowed}`}>{count(corpus.incidentCount, 'incident')}</Link>
          {corpus.organisationCount > 0 && ` of ${count(corpus.organisationCount, 'organisation')}`}
          {corpus.nearMissCount > 0 && (
            <>
              ,{' '}
              <Link to={`/search${narrowed ? `${narrowed}&` : '?'}near=only`}>
                {count(corpus.nearMissCount, 'near miss', 'near misses')}
              </Link>{' '}
              among them
            </>
          )}
        </p>
        <Findings corpus={corpus} />
        {corpus.reliability.any.count > 0 && (
          <p>
            In {corpus.reliability.any.count} of {corpus.reliability.any.total}, something meant for reliability made it worse or set it
            off: <Link to="/corpus">what all reports together say</Link>
          </p>
        )}
      </div>
    )}
  </div>
);

/** Reviewed findings beside those of readers, each with the sign that numbers of such findings have on an incident's page. */
const Findings = ({ corpus }: { corpus: IntroFragment }) => {
  const { findingCount, reviewedFindingCount: reviewed, lessCertainFindingCount: guesses } = corpus;
  const found = findingCount - reviewed;
  return (
    <ul>
      {reviewed > 0 && (
        <li className={styles['reviewed']}>
          {found === 0 ? `${count(reviewed, 'finding')}, all reviewed by hand` : `${count(reviewed, 'finding')} reviewed by hand`}
        </li>
      )}
      {found > 0 && <li className={styles['found']}>{count(found, 'likely finding')} of readers, not reviewed</li>}
      {guesses > 0 && <li className={styles['guessed']}>{count(guesses, 'less certain one')}, not counted</li>}
    </ul>
  );
};
