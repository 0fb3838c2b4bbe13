import { count } from '../../components/count.ts';
import { graphql } from '../../generated/graphql.ts';
import type { HitsFragment } from '../../generated/types.ts';
import { Hit } from './Hit.tsx';
import styles from './Hits.module.css';

graphql(`
  fragment Hits on SearchEdge {
    cursor
    ...Hit
  }
`);

type Props = { edges: readonly HitsFragment[]; total: number; blank: boolean; widened: boolean; stale: boolean; more: (() => void) | null };

/** The hits, best first, and a way to see more of them. `stale` while newer ones are on their way. */
export const Hits = ({ edges, total, blank, widened, stale, more }: Props) => (
  <section aria-label="Hits" className={styles['hits']} data-stale={stale}>
    <output className={styles['total']}>
      {blank ? `${count(total, 'incident')}, the latest first` : `${count(total, 'hit')}, the best first`}
      {widened && '. Few incidents have all of these words, so those that have some of them follow.'}
    </output>
    <ol>
      {edges.map((edge) => (
        <Hit key={edge.cursor} edge={edge} />
      ))}
    </ol>
    {more && (
      <button type="button" className={styles['more']} disabled={stale} onClick={more}>
        {stale ? 'Loading…' : `Show more (${total - edges.length} left)`}
      </button>
    )}
  </section>
);
