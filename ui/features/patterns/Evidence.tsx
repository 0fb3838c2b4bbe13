import { FindingTag } from '../../components/FindingTag.tsx';
import { groupOf } from '../../components/groups.ts';
import { QuoteLink } from '../../components/QuoteLink.tsx';
import type { Merged } from '../../components/merge-quotes.ts';
import type { FindingTagFragment, QuoteLinkFragment } from '../../generated/types.ts';
import styles from './Evidence.module.css';

type Cell = Merged<{ quote: QuoteLinkFragment; finding: FindingTagFragment | null }>;
type Props = { cells: readonly Cell[]; incident: string; column: string };

/** The sentences of one incident on one part of the shape. A tag leaves out the role that the column's head asks for. */
export const Evidence = ({ cells, incident, column }: Props) =>
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
            <FindingTag key={finding.id} finding={finding} asked={groupOf(finding).id === column} />
          ))}
          <QuoteLink quote={quote} incident={incident} finding={findings[0]?.id} />
        </li>
      ))}
    </ul>
  );
