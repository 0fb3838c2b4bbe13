import { Link } from 'react-router';
import styles from './State.module.css';

/** For an id or address that leads nowhere: says so, and where to go on. */
export const NotFound = ({ what, hint }: { what: string; hint: string }) => (
  <div className={styles['state']}>
    <title>Not found · Rhyme</title>
    <h1>{what}</h1>
    <p>{hint}</p>
    <p>
      <Link to="/">See the patterns</Link> or <Link to="/search">search the incidents</Link>.
    </p>
  </div>
);
