import { Link } from 'react-router';
import { useQueryWith } from '../../components/use-query-with.ts';
import type { Origin } from '../../generated/types.ts';
import styles from './OriginNav.module.css';

type Props = { all: number; own: number; chosen: Origin | null };

/** Tells the bundle from one's own reports, where there are both. The choice stands in the address. */
export const OriginNav = ({ all, own, chosen }: Props) => {
  const queryWith = useQueryWith();
  if (own === 0 || own === all) return null;
  const choices = [
    { origin: null, label: 'All', count: all, to: queryWith({ origin: null }) },
    { origin: 'BUNDLE', label: 'Bundled corpus', count: all - own, to: queryWith({ origin: 'bundle' }) },
    { origin: 'OWN', label: 'Your own reports', count: own, to: queryWith({ origin: 'own' }) },
  ] as const;
  return (
    <nav aria-label="Where the reports are from" className={styles['nav']}>
      {choices.map(({ origin, label, count, to }) => (
        <Link key={label} to={to} replace preventScrollReset aria-current={origin === chosen ? 'true' : undefined}>
          {label} <small>{count}</small>
        </Link>
      ))}
    </nav>
  );
};
