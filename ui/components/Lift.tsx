import { ratio } from './figures.ts';
import marks from './interval.module.css';
import styles from './Lift.module.css';

type Props = { lift: number; low: number; high: number };

/** From an eighth of what chance gives to 64 times as much; chance itself stands where the line is. */
const scale = { from: -3, to: 6 };
const place = (lift: number): number => {
  const at = (Math.log2(Math.max(lift, 1e-9)) - scale.from) / (scale.to - scale.from);
  return Math.min(1, Math.max(0, at)) * 100;
};

/** How many times as often as by chance, with its 95 % interval: drawn on a scale of doublings with a line at chance, and in numbers. */
export const Lift = ({ lift, low, high }: Props) => (
  <span className={styles['lift']}>
    <span className={marks['line']} aria-hidden="true">
      <i className={styles['chance']} style={{ left: `${place(1)}%` }} />
      <i className={marks['interval']} style={{ left: `${place(low)}%`, width: `${place(high) - place(low)}%` }} />
      <i className={marks['dot']} style={{ left: `${place(lift)}%` }} />
    </span>
    <span title="95 % interval (Poisson)">
      <strong>{ratio(lift)} times</strong> chance ({ratio(low)}–{ratio(high)})
    </span>
  </span>
);
