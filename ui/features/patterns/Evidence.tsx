import { FindingTag } from '../../components/FindingTag.tsx';
import { QuoteLink } from '../../components/QuoteLink.tsx';
import type { Cell } from './columns.ts';
import styles from './Evidence.module.css';

/** The sentences of one incident on one part of the shape; silence is told as silence. */
export const Evidence = ({ cells, incident }: { cells: readonly Cell[]; incident: string }) =>
  cells.length === 0 ? (
    <p className={styles['silent']}>Not part of it here</p>
  ) : (
    <ul className={styles['list']}>
      {cells.map(({ quote, findings }) => (
        <li key={quote.id}>
          {findings.map((finding) => (
            <FindingTag key={finding.id} finding={finding} />
          ))}
          <QuoteLink quote={quote} incident={incident} finding={findings[0]?.id} />
        </li>
      ))}
    </ul>
  );
