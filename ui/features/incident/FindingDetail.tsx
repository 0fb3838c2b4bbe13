import { Link } from 'react-router';
import { searchPath } from '../../components/paths.ts';
import { plain } from '../../components/plain.ts';
import { graphql } from '../../generated/graphql.ts';
import type { FindingDetailFragment } from '../../generated/types.ts';
import styles from './FindingDetail.module.css';
import { PlaceLink } from './PlaceLink.tsx';
import { ReviewButtons } from './ReviewButtons.tsx';
import type { Review } from './use-review.ts';

graphql(`
  fragment FindingDetail on Finding {
    id
    certainty
    confidence
    likely
    status
    by
    concept {
      id
      is
      incidentCount
    }
    quotes {
      id
      text
      start
      end
      section
    }
  }
`);

type Props = { finding: FindingDetailFragment & Parameters<Review>[0]; canReview: boolean; review: Review };

/** The sentences of a finding, what its concept means, who says so, and what one may do about it. */
export const FindingDetail = ({ finding, canReview, review }: Props) => (
  <div className={styles['detail']}>
    <ul>
      {finding.quotes.map((quote) => (
        <li key={quote.id}>
          <PlaceLink finding={finding.id} at={quote}>
            <q>{plain(quote.text)}</q>
          </PlaceLink>
        </li>
      ))}
    </ul>
    <p className={styles['is']}>
      {finding.concept.is}
      {finding.concept.incidentCount > 1 && (
        <>
          {' '}
          <Link to={searchPath({ concept: finding.concept.id })}>Also in {finding.concept.incidentCount - 1} more</Link>
        </>
      )}
    </p>
    <p className={styles['by']}>
      {provenance(finding)}
      {finding.certainty === 'INFERRED' && '; not said in so many words, concluded from them'}
    </p>
    {canReview && <ReviewButtons finding={finding} review={review} />}
  </div>
);

const provenance = ({ status, by, confidence, likely }: FindingDetailFragment): string => {
  const who = by === 'rhyme' ? 'by hand, for the bundle' : `by ${by}`;
  switch (status) {
    case 'FOUND':
      return `${likely ? 'Likely: found by a reader' : 'A guess of a reader'} (${by}), not reviewed, confidence ${confidence.toFixed(2)}`;
    case 'REJECTED':
      return `Rejected ${who}`;
    case 'ACCEPTED':
      return `Reviewed ${who}`;
    default:
      return `${status === 'ADDED' ? 'Added' : 'Corrected'} ${who}`;
  }
};
