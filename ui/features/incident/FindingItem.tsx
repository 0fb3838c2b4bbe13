import facets from '../../components/facet.module.css';
import { FindingTag } from '../../components/FindingTag.tsx';
import { facetClass } from '../../components/groups.ts';
import { surenessWords } from '../../components/words.ts';
import { graphql } from '../../generated/graphql.ts';
import type { FindingItemFragment } from '../../generated/types.ts';
import { FindingDetail } from './FindingDetail.tsx';
import styles from './FindingItem.module.css';
import { isLessCertain } from './numbered.ts';
import type { Review } from './use-review.ts';

graphql(`
  fragment FindingItem on Finding {
    id
    component
    certainty
    confidence
    likely
    status
    by
    ...FindingTag
    ...FindingDetail
  }
`);

type Props = {
  n: number;
  finding: FindingItemFragment;
  chosen: boolean;
  hovered: boolean;
  open: boolean;
  canReview: boolean;
  onHover: (numbers: readonly number[]) => void;
  choose: (finding: string | null) => void;
  review: Review;
};

/** One finding: a filled number if a person looked at it, a hollow one if a reader merely found it, a faint one if it is a guess. */
export const FindingItem = ({ n, finding, chosen, hovered, open, canReview, onHover, choose, review }: Props) => (
  <li
    id={`finding-${n}`}
    className={`${styles['item']} ${facets[facetClass(finding.facet)]}`}
    data-status={finding.status}
    data-less={isLessCertain(finding)}
    data-lit={chosen ? 'chosen' : hovered ? 'hovered' : undefined}
  >
    <button
      type="button"
      className={styles['head']}
      aria-expanded={open}
      aria-current={chosen ? 'true' : undefined}
      onClick={() => choose(chosen ? null : finding.id)}
      onMouseEnter={() => onHover([n])}
      onMouseLeave={() => onHover([])}
      onFocus={() => onHover([n])}
      onBlur={() => onHover([])}
    >
      <span className={styles['number']} aria-hidden="true">
        {n}
      </span>
      <span>
        <FindingTag finding={finding} asked />
        {finding.component && <span className={styles['component']}>{finding.component}</span>}
        {finding.status === 'REJECTED' && <span className={styles['found']}>rejected: it counts nowhere</span>}
      </span>
      {finding.status === 'FOUND' && (
        <span className={styles['sure']} title={`Confidence ${finding.confidence.toFixed(2)}, not reviewed`}>
          {surenessWords(finding)}
          <span className="hidden-visually">, not reviewed</span>
        </span>
      )}
    </button>
    {open && <FindingDetail finding={finding} canReview={canReview} review={review} />}
  </li>
);
