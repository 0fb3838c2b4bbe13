import facets from '../../components/facet.module.css';
import { FindingTag } from '../../components/FindingTag.tsx';
import { facetClass, groupOf } from '../../components/groups.ts';
import { FindingDetail } from './FindingDetail.tsx';
import type { Numbered } from './numbered.ts';
import styles from './Peek.module.css';
import type { Review } from './use-review.ts';

type Props = { item: Numbered; total: number; canReview: boolean; step: (by: number) => void; close: () => void; review: Review };

/** On a narrow screen: the chosen finding at the foot, so that text and finding are seen together. */
export const Peek = ({ item: { n, finding }, total, canReview, step, close, review }: Props) => (
  <section aria-label="The chosen finding" className={`${styles['peek']} ${facets[facetClass(finding.facet)]}`}>
    <header>
      <span className={styles['question']}>
        {groupOf(finding).question} · {n} of {total}
      </span>
      <button type="button" aria-label="Previous finding" onClick={() => step(-1)}>
        ‹
      </button>
      <button type="button" aria-label="Next finding" onClick={() => step(1)}>
        ›
      </button>
      <button type="button" aria-label="Close" onClick={close}>
        ✕
      </button>
    </header>
    <FindingTag finding={finding} asked />
    {finding.status === 'REJECTED' && <span className={styles['component']}>rejected: it counts nowhere</span>}
    {finding.component && <span className={styles['component']}>{finding.component}</span>}
    <FindingDetail finding={finding} canReview={canReview} review={review} />
  </section>
);
