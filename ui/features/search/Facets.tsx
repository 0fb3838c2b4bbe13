import { useMedia } from '../../components/use-media.ts';
import { graphql } from '../../generated/graphql.ts';
import type { FacetsFragment } from '../../generated/types.ts';
import { FacetGroup } from './FacetGroup.tsx';
import styles from './Facets.module.css';
import { facetWords } from './facet-words.ts';
import { has, toggle } from './search-state.ts';
import type { SearchState } from './search-state.ts';

graphql(`
  fragment Facets on SearchFacet {
    id
    label
    buckets {
      id
      label
      count
    }
  }
`);

type Props = { facets: readonly FacetsFragment[]; state: SearchState; change: (state: SearchState) => void };

/** The ways to narrow a search, as questions; on a narrow screen behind one button. */
export const Facets = ({ facets, state, change }: Props) => {
  const order = Object.keys(facetWords);
  // A single origin narrows nothing.
  const useful = facets.filter(
    ({ id, buckets }) => buckets.length > 1 || (buckets.length === 1 && (id !== 'origin' || state.origin !== null)),
  );
  const shown = useful.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  const wide = useMedia('(min-width: 54rem)');
  const groups = (
    <>
      {shown.map((facet) => (
        <FacetGroup
          key={facet.id}
          facet={facet}
          question={facetWords[facet.id] ?? facet.label}
          has={(id) => has(state, facet.id, id)}
          toggle={(id) => change(toggle(state, facet.id, id))}
        />
      ))}
      <label className={styles['near']}>
        <input
          type="checkbox"
          checked={state.near === 'only'}
          onChange={() => change({ ...state, near: state.near === 'only' ? null : 'only' })}
        />
        Near misses only
      </label>
    </>
  );
  return (
    <aside aria-label="Narrow the search" className={styles['facets']}>
      {wide ? (
        groups
      ) : (
        <details className={styles['narrow']}>
          <summary>Narrow the search</summary>
          {groups}
        </details>
      )}
    </aside>
  );
};
