import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { count } from '../../components/count.ts';
import { Failure } from '../../components/Failure.tsx';
import { searchPath } from '../../components/paths.ts';
import { Share } from '../../components/Share.tsx';
import { Skeleton } from '../../components/Skeleton.tsx';
import { graphql } from '../../generated/graphql.ts';
import styles from './CorpusPage.module.css';
import { CorpusNav } from './CorpusNav.tsx';
import { ReliabilityQuestion } from './ReliabilityQuestion.tsx';

const query = graphql(`
  query CorpusPage {
    corpus {
      incidentCount
      organisationCount
      ...ReliabilityQuestion
      silence {
        id
        question
        silent {
          ...Share
        }
      }
      detection {
        concept {
          id
          label
        }
        incidents {
          ...Share
        }
      }
      nearMisses {
        ...Share
      }
    }
  }
`);

/** Questions that one asks of all reports together: where trouble came from, what they leave out, how it was noticed, what came to no harm. */
export const CorpusPage = () => {
  const { data, error, refetch } = useQuery(query);
  const corpus = data?.corpus;
  if (error && !corpus) return <Failure what="The corpus could not be loaded" error={error} retry={() => void refetch()} />;
  return (
    <div className={styles['page']}>
      <title>Corpus · Rhyme</title>
      <h1>What do all reports together say?</h1>
      <CorpusNav />
      {!corpus && <Skeleton lines={14} what="the corpus" />}
      {corpus?.incidentCount === 0 && (
        <p className={styles['lead']}>
          There is nothing to count yet. Read some reports in with <code>rhyme ingest FOLDER</code>.
        </p>
      )}
      {corpus && corpus.incidentCount > 0 && (
        <>
          <p className={styles['lead']}>
            {count(corpus.incidentCount, 'incident')}
            {corpus.organisationCount > 0 && ` of ${count(corpus.organisationCount, 'organisation')}`}. The line behind each number runs
            from none to all; the band is where the share lies 95 times in 100, were these a fair sample. They are not: people choose what
            to report. How long incidents took is not counted; a mean of that says nothing.
          </p>
          <ReliabilityQuestion corpus={corpus} />
          <section aria-labelledby="silence" className={styles['section']}>
            <h2 id="silence">What do reports not say?</h2>
            <p className={styles['lead']}>
              For each question, the incidents in whose reports no answer was found, the most silent first. It is silence of the report, or
              of the reader.
            </p>
            <dl className={styles['rows']}>
              {corpus.silence
                .toSorted((a, b) => b.silent.count - a.silent.count)
                .map(({ id, question, silent }) => (
                  <div key={id}>
                    <dt>{question}</dt>
                    <dd>
                      <Share share={silent} />
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
          <section aria-labelledby="detection" className={styles['section']}>
            <h2 id="detection">How was it noticed?</h2>
            <p className={styles['lead']}>Of the incidents whose report tells; one may have been noticed in several ways.</p>
            {corpus.detection.length === 0 && <p className={styles['lead']}>No report tells.</p>}
            <dl className={styles['rows']}>
              {corpus.detection.map(({ concept, incidents }) => (
                <div key={concept.id}>
                  <dt>
                    <Link to={searchPath({ concept: concept.id })}>{concept.label}</Link>
                  </dt>
                  <dd>
                    <Share share={incidents} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
          <section aria-labelledby="near" className={styles['section']}>
            <h2 id="near">What came to no harm?</h2>
            <dl className={styles['rows']}>
              <div>
                <dt>{corpus.nearMisses.count > 0 ? <Link to="/search?near=only">Near misses</Link> : 'Near misses'}</dt>
                <dd>
                  <Share share={corpus.nearMisses} />
                </dd>
              </div>
            </dl>
            <p className={styles['lead']}>They teach the same as an outage, at no price, and are seldom written down.</p>
          </section>
        </>
      )}
    </div>
  );
};
