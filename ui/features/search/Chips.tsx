import styles from './Chips.module.css';
import type { FacetsFragment } from '../../generated/types.ts';
import { nameOf } from './facet-words.ts';
import { withoutLimits } from './search-state.ts';
import type { SearchState } from './search-state.ts';

type Props = { state: SearchState; facets: readonly FacetsFragment[]; change: (state: SearchState) => void };

/** What the search is narrowed to; each can be taken off again. */
export const Chips = ({ state, facets, change }: Props) => {
  const buckets = new Map(facets.flatMap((facet) => facet.buckets).map((bucket) => [bucket.id, bucket.label]));
  const parts = (['pattern', 'concept', 'org'] as const).flatMap((part) =>
    state[part].map((id) => ({
      id,
      label: buckets.get(id) ?? nameOf(id),
      without: { ...state, [part]: state[part].filter((one) => one !== id) },
    })),
  );
  if (state.origin)
    parts.push({
      id: state.origin,
      label: state.origin === 'OWN' ? 'your own reports' : 'the bundled corpus',
      without: { ...state, origin: null },
    });
  if (state.near)
    parts.push({ id: 'near', label: state.near === 'only' ? 'near misses only' : 'no near misses', without: { ...state, near: null } });
  if (parts.length === 0) return null;
  return (
    <ul className={styles['chips']} aria-label="Narrowed to">
      {parts.map(({ id, label, without }) => (
        <li key={id}>
          <button type="button" onClick={() => change(without)} aria-label={`Remove: ${label}`}>
            {label} <span aria-hidden="true">✕</span>
          </button>
        </li>
      ))}
      {parts.length > 1 && (
        <li>
          <button type="button" className={styles['all']} onClick={() => change(withoutLimits(state))}>
            Remove all
          </button>
        </li>
      )}
    </ul>
  );
};
