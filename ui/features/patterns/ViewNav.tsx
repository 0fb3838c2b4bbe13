import { Link } from 'react-router';
import { useQueryWith } from '../../components/use-query-with.ts';
import styles from '../../components/view-nav.module.css';

/** Named patterns, or those that were found by counting. The choice stands in the address. */
export const ViewNav = ({ discovered }: { discovered: boolean }) => {
  const queryWith = useQueryWith();
  return (
    <nav aria-label="Which patterns" className={styles['nav']}>
      <Link to={queryWith({ view: null })} preventScrollReset aria-current={discovered ? undefined : 'page'}>
        Named <small>known from the literature</small>
      </Link>
      <Link to={queryWith({ view: 'discovered' })} preventScrollReset aria-current={discovered ? 'page' : undefined}>
        Discovered <small>found by counting here</small>
      </Link>
    </nav>
  );
};
