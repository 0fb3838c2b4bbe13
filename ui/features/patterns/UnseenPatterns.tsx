import { Link } from 'react-router';
import { count } from '../../components/count.ts';
import { patternPath } from '../../components/paths.ts';
import type { PatternRowFragment } from '../../generated/types.ts';
import styles from './UnseenPatterns.module.css';

/** The named patterns that hold in no incident here, folded away: what is not there is told, but does not stand in the way. */
export const UnseenPatterns = ({ patterns }: { patterns: readonly PatternRowFragment[] }) => (
  <details className={styles['unseen']}>
    <summary>{count(patterns.length, 'more pattern')} with a name, but with no incident here</summary>
    <ul>
      {patterns.map(({ id, label, is }) => (
        <li key={id}>
          <Link to={patternPath(id)}>{label}</Link>
          <span>{is}</span>
        </li>
      ))}
    </ul>
  </details>
);
