import { useState } from 'react';
import { Share } from '../../components/Share.tsx';
import { graphql } from '../../generated/graphql.ts';
import type { ReliabilityQuestionFragment } from '../../generated/types.ts';
import styles from './CorpusPage.module.css';
import { ReliabilityCases } from './ReliabilityCases.tsx';

graphql(`
  fragment ReliabilityQuestion on Corpus {
    reliability {
      any {
        ...Share
      }
      adaptation {
        ...Share
      }
      mechanism {
        ...Share
      }
      change {
        ...Share
      }
    }
  }
`);

/** The reliability conjecture with its numbers, and the incidents behind them one click away. */
export const ReliabilityQuestion = ({ corpus: { reliability } }: { corpus: ReliabilityQuestionFragment }) => {
  const [open, setOpen] = useState(false);
  const rows = [
    { what: 'Any of these', share: reliability.any },
    { what: 'A safety mechanism made it worse', share: reliability.mechanism },
    { what: 'A step meant to help made it worse', share: reliability.adaptation },
    { what: 'A change meant to improve reliability set it off', share: reliability.change },
  ];
  return (
    <section aria-labelledby="reliability" className={styles['section']}>
      <h2 id="reliability">Does trouble come from what was meant to prevent it?</h2>
      <p className={styles['lead']}>
        As systems grow reliable, it is said, more of their big incidents involve a step meant to mitigate or a subsystem meant for
        reliability.
      </p>
      <dl className={styles['rows']}>
        {rows.map(({ what, share }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              <Share share={share} />
            </dd>
          </div>
        ))}
      </dl>
      {reliability.any.count > 0 && (
        <details onToggle={(event) => setOpen(event.currentTarget.open)} className={styles['cases']}>
          <summary>Read the {reliability.any.count} incidents</summary>
          {open && <ReliabilityCases />}
        </details>
      )}
    </section>
  );
};
