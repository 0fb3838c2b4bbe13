import { useState } from 'react';
import { count } from '../../components/count.ts';
import { FindingItem } from './FindingItem.tsx';
import styles from './FindingList.module.css';
import { isReviewed } from './numbered.ts';
import type { Numbered, NumberedGroup } from './numbered.ts';
import type { Review } from './use-review.ts';

type Props = {
  list: readonly NumberedGroup[];
  chosen: Numbered | null;
  hovered: readonly number[];
  canReview: boolean;
  wide: boolean;
  /** Id of the one question whose findings are marked in the text; null for all. */
  only: string | null;
  setOnly: (group: string | null) => void;
  onHover: (numbers: readonly number[]) => void;
  choose: (finding: string | null) => void;
  review: Review;
};

/** The findings under the questions they answer. A question without an answer stays: silence is information. */
export const FindingList = ({ list, chosen, hovered, canReview, wide, only, setOnly, onHover, choose, review }: Props) => {
  const [onlyNew, setOnlyNew] = useState(false);
  const items = list.flatMap((one) => one.items);
  const live = items.filter(({ finding }) => finding.status !== 'REJECTED');
  const found = live.filter(({ finding }) => !isReviewed(finding)).length;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be within reach of the keyboard
    <section aria-labelledby="findings" className={styles['panel']} data-panel={wide ? '' : undefined} tabIndex={wide ? 0 : undefined}>
      <div className={styles['top']}>
        <h2 id="findings">{count(live.length, 'finding')}</h2>
        <p>{summary(live.length, found)}</p>
        {found > 0 && found < live.length && (
          <label>
            <input type="checkbox" checked={onlyNew} onChange={() => setOnlyNew(!onlyNew)} /> only those to review
          </label>
        )}
      </div>
      {list.map(({ group, items: all }) => {
        const shown = onlyNew ? all.filter(({ finding }) => finding.status === 'FOUND') : all;
        return (
          <div key={group.id} className={styles['group']} data-aside={only !== null && only !== group.id}>
            <h3>{group.question}</h3>
            {all.length > 0 && (
              <button
                type="button"
                className={styles['only']}
                aria-pressed={only === group.id}
                aria-label={`Mark only: ${group.question}`}
                onClick={() => setOnly(only === group.id ? null : group.id)}
              >
                {only === group.id ? 'mark all' : 'mark only these'}
              </button>
            )}
            {all.length === 0 && <p className={styles['silent']}>Not stated in the report</p>}
            <ul>
              {shown.map((item) => (
                <FindingItem
                  key={item.finding.id}
                  n={item.n}
                  finding={item.finding}
                  chosen={item === chosen}
                  hovered={hovered.includes(item.n)}
                  open={wide && item === chosen}
                  canReview={canReview}
                  onHover={onHover}
                  choose={choose}
                  review={review}
                />
              ))}
            </ul>
          </div>
        );
      })}
      {wide && (
        <p className={styles['keys']}>
          <kbd>j</kbd> <kbd>k</kbd> next, previous
          {canReview && (
            <>
              {' · '}
              <kbd>a</kbd> accept <kbd>x</kbd> reject <kbd>u</kbd> undo
            </>
          )}
          {' · '}
          <kbd>Esc</kbd> let go
        </p>
      )}
    </section>
  );
};

const summary = (all: number, found: number): string => {
  if (all === 0) return 'No reader found anything, which says more about the reader than about the report.';
  if (found === 0) return 'All reviewed by hand';
  return found === all
    ? 'Found by a reader, none reviewed yet'
    : `${all - found} reviewed by hand, ${found} found by a reader and not reviewed`;
};
