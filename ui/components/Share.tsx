import { graphql } from '../generated/graphql.ts';
import type { ShareFragment } from '../generated/types.ts';
import { SmallN } from './Caution.tsx';
import { percent } from './figures.ts';
import marks from './interval.module.css';
import styles from './Share.module.css';

graphql(`
  fragment Share on Proportion {
    count
    total
    share
    low
    high
    smallN
  }
`);

/** A part of a whole: in numbers, and as a mark on a line from none to all with its interval. Of a few cases no percentage is made. */
export const Share = ({ share: { count, total, share, low, high, smallN } }: { share: ShareFragment }) => (
  <span className={styles['share']}>
    <span className={`${marks['line']} ${styles['ends']}`} aria-hidden="true">
      {share !== null && low !== null && high !== null && (
        <>
          <i className={marks['interval']} style={{ left: `${low * 100}%`, width: `${(high - low) * 100}%` }} />
          <i className={marks['dot']} style={{ left: `${share * 100}%` }} />
        </>
      )}
    </span>
    <span className={styles['words']}>
      <strong>
        {count} of {total}
      </strong>{' '}
      {share !== null && low !== null && high !== null && !smallN && (
        <span title="95 % interval (Wilson)">
          {percent(share)} ({Math.round(low * 100)}–{percent(high)})
        </span>
      )}
      {smallN && total > 0 && <SmallN />}
    </span>
  </span>
);
