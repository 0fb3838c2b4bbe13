import type { FindingItemFragment } from '../../generated/types.ts';
import styles from './ReviewButtons.module.css';
import type { Review } from './use-review.ts';

/** Accept, reject, or take the verdict back; only what makes a difference is offered. */
export const ReviewButtons = ({ finding, review }: { finding: FindingItemFragment; review: Review }) => {
  const { status, by } = finding;
  const undoable = status === 'REJECTED' || (status !== 'FOUND' && by !== 'rhyme');
  return (
    <div className={styles['buttons']}>
      {status === 'FOUND' && (
        <button type="button" className={styles['accept']} onClick={() => review(finding, 'ACCEPT')}>
          Accept
        </button>
      )}
      {status !== 'REJECTED' && (
        <button type="button" onClick={() => review(finding, 'REJECT')}>
          Reject
        </button>
      )}
      {undoable && (
        <button type="button" onClick={() => review(finding, 'UNDO')}>
          Undo
        </button>
      )}
    </div>
  );
};
