import { useState } from 'react';
import { count } from '../../components/count.ts';
import { FindingItem } from './FindingItem.tsx';
import styles from './FindingList.module.css';
import { isLessCertain, isReviewed } from './numbered.ts';
import type { Numbered, NumberedGroup } from './numbered.ts';
import type { Review } from './use-review.ts';

type Props = {
  /** Every finding. */
  all: readonly NumberedGroup[];
  /** Those that are shown. */
  list: readonly NumberedGroup[];
  chosen: Numbered | null;
  hovered: readonly number[];
  canReview: boolean;
  wide: boolean;
  /** Id of the one question whose findings are marked in the text; null for all. */
  only: string | null;
  setOnly: (group: string | null) => void;
  /** Whether less certain findings are shown too. */
  less: boolean;
  showLess: (show: boolean) => void;
  onHover: (numbers: readonly number[]) => void;
  choose: (finding: string | null) => void;
  review: Review;
};

/**
 * The findings under the questions they answer: the likely ones, and the less certain where asked for. A question without an answer stays:
 * silence is information.
 */
export const FindingList = (props: Props) => {
  const { all, list, chosen, hovered, canReview, wide, only, setOnly, less, showLess, onHover, choose, review } = props;
  const [onlyNew, setOnlyNew] = useState(false);
  const items = all.flatMap((one) => one.items);
  const likely = items.filter(({ finding }) => finding.likely);
  const found = likely.filter(({ finding }) => !isReviewed(finding)).length;
  const guesses = items.filter(({ finding }) => isLessCertain(finding)).length;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be within reach of the keyboard
    <section aria-labelledby="findings" className={styles['panel']} data-panel={wide ? '' : undefined} tabIndex={wide ? 0 : undefined}>
      <div className={styles['top']}>
        <h2 id="findings">{count(likely.length, 'finding')}</h2>
        <p>{summary(likely.length, found, guesses)}</p>
        {guesses > 0 && (
          <label title="A reader is not sure enough of them. By themselves they count nowhere unless you accept them.">
            <input type="checkbox" checked={less} onChange={() => showLess(!less)} /> {count(guesses, 'less certain finding')}
          </label>
        )}
        {found > 0 && found < likely.length && (
          <label>
            <input type="checkbox" checked={onlyNew} onChange={() => setOnlyNew(!onlyNew)} /> only those to review
          </label>
        )}
      </div>
      {list.map(({ group, items: answers }, at) => {
        const shown = onlyNew ? answers.filter(({ finding }) => finding.status === 'FOUND') : answers;
        return (
          <div key={group.id} className={styles['group']} data-aside={only !== null && only !== group.id}>
            <h3>{group.question}</h3>
            {answers.length > 0 && (
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
            {answers.length === 0 && (
              <p className={styles['silent']}>{all[at]?.items.length ? 'Only less certain findings' : 'Not stated in the report'}</p>
            )}
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
          {guesses > 0 && (
            <>
              {' · '}
              <kbd>l</kbd> less certain
            </>
          )}
          {' · '}
          <kbd>Esc</kbd> let go
        </p>
      )}
    </section>
  );
};

const summary = (all: number, found: number, guesses: number): string => {
  if (all === 0)
    return guesses > 0
      ? 'No reader is sure of anything here.'
      : 'No reader found anything, which says more about the reader than about the report.';
  if (found === 0) return 'All reviewed by hand';
  return found === all
    ? 'Found by a reader, none reviewed yet'
    : `${all - found} reviewed by hand, ${found} found by a reader and not reviewed`;
};
