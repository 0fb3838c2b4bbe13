import styles from './Dots.module.css';

const most = 40;

/** One dot for each incident; beyond forty a bar, since nobody counts further. The number stands beside it in words. */
export const Dots = ({ count }: { count: number }) =>
  count > most ? (
    <span className={styles['bar']} aria-hidden="true" />
  ) : (
    <span className={styles['dots']} aria-hidden="true">
      {Array.from({ length: count }, (_, dot) => (
        <i key={dot} />
      ))}
    </span>
  );
