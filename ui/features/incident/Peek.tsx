import facets from '../../components/facet.module.css';
import { FindingTag } from '../../components/FindingTag.tsx';
import { facetClass, groupOf } from '../../components/groups.ts';
import { surenessWords } from '../../components/words.ts';
import { FindingDetail } from './FindingDetail.tsx';
import type { Numbered } from './numbered.ts';
import styles from './Peek.module.css';
import { ReviewButtons } from './ReviewButtons.tsx';
import type { Review } from './use-review.ts';

type Props = { item: Numbered; canReview: boolean; step: (by: number) => void; close: () => void; review: Review };

/** On a narrow screen: the chosen finding at the foot, small, so that its words are seen above it; what else there is to it unfolds. */
export const Peek = ({ item: { n, finding }, canReview, step, close, review }: Props) => (
  <section aria-label="The chosen finding" className={`${styles['peek']} ${facets[facetClass(finding.facet)]}`}>
    <header>
      <span className={styles['question']}>{groupOf(finding).question}</span>
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
    <p className={styles['tag']}>
      <b>{n}</b> <FindingTag finding={finding} asked />
      {finding.component && <span className={styles['component']}> · {finding.component}</span>}
      {finding.status === 'FOUND' && <span className={styles['component']}> · {surenessWords(finding)}, not reviewed</span>}
      {finding.status === 'REJECTED' && <span className={styles['component']}> · rejected: it counts nowhere</span>}
    </p>
    {canReview && <ReviewButtons finding={finding} review={review} />}
    <details>
      <summary>Its sentences, and what it means</summary>
      <FindingDetail finding={finding} canReview={false} review={review} />
    </details>
  </section>
);
