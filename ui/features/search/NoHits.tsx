import { Link } from 'react-router';
import styles from './NoHits.module.css';
import { toFilter, withoutLimits } from './search-state.ts';
import type { SearchState } from './search-state.ts';

/** Nothing matched: what to loosen, one click each. */
export const NoHits = ({ state, change }: { state: SearchState; change: (state: SearchState) => void }) => {
  const words = state.q.replaceAll('"', ' ').split(/\s+/).filter(Boolean);
  const narrowed = toFilter(state) !== null;
  const stem = words.length === 1 && words[0] && /^[\p{L}]{6,}$/u.test(words[0]) ? `${words[0].slice(0, -2)}*` : null;
  return (
    <section className={styles['none']} aria-label="No hits">
      <h2>
        {state.q ? `Nothing found for ${state.q.includes('"') ? state.q : `“${state.q}”`}` : 'No incident fits all of these'}
        {state.q && narrowed ? ' within these limits' : ''}.
      </h2>
      <ul>
        {narrowed && (
          <li>
            <button type="button" onClick={() => change(withoutLimits(state))}>
              Search without the limits
            </button>
          </li>
        )}
        {words.length > 1 &&
          words.map((word) => (
            <li key={word}>
              <button type="button" onClick={() => change({ ...state, q: word })}>
                Search only for {word}
              </button>
            </li>
          ))}
        {stem && (
          <li>
            <button type="button" onClick={() => change({ ...state, q: stem })}>
              Search for beginnings: {stem}
            </button>
          </li>
        )}
        <li>
          <Link to="/search">Start over</Link>, or <Link to="/">read the patterns</Link>: reports name the same thing in many words.
        </li>
      </ul>
    </section>
  );
};
