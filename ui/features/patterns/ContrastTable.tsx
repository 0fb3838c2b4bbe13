import { count } from '../../components/count.ts';
import { useState } from 'react';
import { SmallN } from '../../components/Caution.tsx';
import { Share } from '../../components/Share.tsx';
import { graphql } from '../../generated/graphql.ts';
import type { ContrastTableFragment } from '../../generated/types.ts';
import styles from './ContrastTable.module.css';

graphql(`
  fragment ContrastTable on ContrastRow {
    concept {
      id
      label
    }
    with {
      ...Share
    }
    without {
      ...Share
    }
    difference
    smallN
  }
`);

/** As many rows stand at first: those that went with less harm. */
const few = 8;
/** With fewer incidents on a side a row says nothing. */
const fewest = 3;

/** For each mechanism or step: how many incidents with it went with less harm, and how many without it. */
export const ContrastTable = ({ what, rows }: { what: string; rows: readonly ContrastTableFragment[] }) => {
  const told = rows.filter((row) => row.with.total >= fewest && row.without.total >= fewest);
  const [all, setAll] = useState(false);
  const left = rows.length - told.length;
  return (
    <>
      <h3>{what}</h3>
      {told.length > 0 && (
        <table className={styles['table']} aria-label={`${what}: with and without`}>
          <thead>
            <tr>
              <th scope="col">{what}</th>
              <th scope="col">Less harm, of the incidents with it</th>
              <th scope="col">Less harm, of those without it</th>
              <th scope="col">Apart by</th>
            </tr>
          </thead>
          <tbody>
            {told.slice(0, all ? undefined : few).map((row) => (
              <tr key={row.concept.id}>
                <th scope="row">{row.concept.label}</th>
                <td>
                  <span className={styles['head']}>With it</span>
                  <Share share={row.with} />
                </td>
                <td>
                  <span className={styles['head']}>Without it</span>
                  <Share share={row.without} />
                </td>
                <td>{row.smallN ? <SmallN /> : points(row.difference)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {told.length > few && (
        <button type="button" className={styles['more']} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${told.length}`}
          <span className="hidden-visually">: {what}</span>
        </button>
      )}
      {left > 0 && (
        <p className={styles['left']}>
          {told.length > 0 ? count(left, 'more rests', 'more rest') : count(left, 'rests', 'rest')} on fewer than {fewest} incidents with or
          without it and {left === 1 ? 'is' : 'are'} not compared.
        </p>
      )}
      {rows.length === 0 && <p className={styles['left']}>The reports tell of none.</p>}
    </>
  );
};

const points = (difference: number | null): string =>
  difference === null ? '' : `${difference > 0 ? '+' : difference < 0 ? '−' : ''}${Math.abs(Math.round(difference * 100))} points`;
