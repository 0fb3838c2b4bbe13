import styles from './Dots.module.css';

const countable = 40;
type Props = { count: number; own: number; most: number };

/**
 * One dot for each incident, or bars where the longest row (`most`) would be more than anybody counts: all rows of a page alike, so that
 * they can be compared. One's own are hollow and come last. The numbers stand beside it in words.
 */
export const Dots = ({ count, own, most }: Props) =>
  most > countable ? (
    <span className={styles['bars']} aria-hidden="true">
      {count > own && <span className={styles['bar']} style={{ width: `${((count - own) / most) * 100}%` }} />}
      {own > 0 && <span className={styles['bar']} data-own style={{ width: `${(own / most) * 100}%` }} />}
    </span>
  ) : (
    <span className={styles['dots']} aria-hidden="true">
      {Array.from({ length: count }, (_, dot) => (
        <i key={dot} data-own={dot >= count - own || undefined} />
      ))}
    </span>
  );

/** The hollow dot by itself, before the words that say what it stands for. */
export const OwnDot = () => (
  <span className={styles['key']} aria-hidden="true">
    <i data-own />
  </span>
);
