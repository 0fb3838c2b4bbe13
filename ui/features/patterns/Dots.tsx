import styles from './Dots.module.css';

const countable = 40;

/**
 * One dot for each incident, or bars where the longest row (`most`) would be more than anybody counts: all rows of a page alike, so that
 * they can be compared. The number stands beside it in words.
 */
export const Dots = ({ count, most }: { count: number; most: number }) =>
  most > countable ? (
    <span className={styles['bar']} style={{ width: `${(count / most) * 100}%` }} aria-hidden="true" />
  ) : (
    <span className={styles['dots']} aria-hidden="true">
      {Array.from({ length: count }, (_, dot) => (
        <i key={dot} />
      ))}
    </span>
  );
