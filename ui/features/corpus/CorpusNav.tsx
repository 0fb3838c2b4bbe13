import { NavLink } from 'react-router';
import styles from '../../components/view-nav.module.css';

/** The two ways to look at all incidents at once. */
export const CorpusNav = () => (
  <nav aria-label="Ways to look at the corpus" className={styles['nav']}>
    <NavLink to="/corpus" end>
      Questions
    </NavLink>
    <NavLink to="/corpus/matrix">What goes together</NavLink>
  </nav>
);
