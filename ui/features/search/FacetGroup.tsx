import { useState } from 'react';
import type { FacetsFragment } from '../../generated/types.ts';
import styles from './FacetGroup.module.css';

const few = 5;
type Props = { facet: FacetsFragment; question: string; has: (id: string) => boolean; toggle: (id: string) => void };

/** One question and its answers among the hits, the most frequent first. */
export const FacetGroup = ({ facet, question, has, toggle }: Props) => {
  const [all, setAll] = useState(false);
  const { buckets } = facet;
  const shown = all ? buckets : buckets.filter(({ id }, index) => index < few || has(id));
  return (
    <fieldset className={styles['group']}>
      <legend>{question}</legend>
      {shown.map(({ id, label, count }) => (
        <label key={id} className={styles['bucket']}>
          <input type="checkbox" checked={has(id)} onChange={() => toggle(id)} />
          <span>{label}</span>
          <span className={styles['count']}>
            {count}
            <span className="hidden-visually"> incidents</span>
          </span>
        </label>
      ))}
      {buckets.length > few && (
        <button type="button" className={styles['all']} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Fewer' : `All ${buckets.length}`}
        </button>
      )}
    </fieldset>
  );
};
