import { FindingTag } from '../../components/FindingTag.tsx';
import { QuoteLink } from '../../components/QuoteLink.tsx';
import type { Cell } from './columns.ts';
import styles from './Evidence.module.css';

type Props = { cells: readonly Cell[]; incident: string; asked: boolean };

/** The sentences of one incident on one part of the shape; `asked` where the column's head says the role already. */
export const Evidence = ({ cells, incident, asked }: Props) =>
  cells.length === 0 ? (
    <p className={styles['silent']}>
      <span aria-hidden="true">–</span>
      <span className="hidden-visually">Nothing on this</span>
    </p>
  ) : (
    <ul className={styles['list']}>
      {cells.map(({ quote, findings }) => (
        <li key={quote.id}>
          {findings.map((finding) => (
            <FindingTag key={finding.id} finding={finding} asked={asked} />
          ))}
          <QuoteLink quote={quote} incident={incident} finding={findings[0]?.id} />
        </li>
      ))}
    </ul>
  );
