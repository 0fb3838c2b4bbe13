import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { graphql } from '../../../generated/graphql.ts';
import type { MatrixTableFragment } from '../../../generated/types.ts';
import { cellWords, depthOf, sideOf } from './cell-words.ts';
import styles from './MatrixTable.module.css';

graphql(`
  fragment MatrixTable on Matrix {
    rows {
      concept {
        id
        label
      }
      incidentCount
    }
    columns {
      concept {
        id
        label
      }
      incidentCount
    }
    cells {
      row {
        id
      }
      column {
        id
      }
      count
      expected
      lift
      low
      high
      smallN
    }
  }
`);

type Pair = { row: string; column: string };
type Props = { matrix: MatrixTableFragment; chosen: Pair | null; choose: (pair: Pair) => void };

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};
const marks = { more: '▲', less: '▽' };

/** The counts as a table. One stop for the keyboard: arrows walk over the pairs that there are; the pair in focus is told below in a sentence. */
export const MatrixTable = ({ matrix: { rows, columns, cells }, chosen, choose }: Props) => {
  const table = useRef<HTMLTableElement>(null);
  const byPair = new Map(cells.map((cell) => [`${cell.row.id} ${cell.column.id}`, cell]));
  const [focus, setFocus] = useState<Pair | null>(chosen);
  const [first] = cells;
  const stop = focus ?? (first ? { row: first.row.id, column: first.column.id } : null);
  const told = focus && byPair.get(`${focus.row} ${focus.column}`);
  const labelOf = (id: string) => [...rows, ...columns].find(({ concept }) => concept.id === id)?.concept.label ?? id;

  const walk = (event: KeyboardEvent, from: Pair) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    let [r, c] = [rows.findIndex(({ concept }) => concept.id === from.row), columns.findIndex(({ concept }) => concept.id === from.column)];
    for (;;) {
      [r, c] = [r + step[0], c + step[1]];
      const [row, column] = [rows[r]?.concept.id, columns[c]?.concept.id];
      if (!row || !column) return;
      if (byPair.has(`${row} ${column}`)) {
        table.current?.querySelector<HTMLElement>(`[data-pair="${row} ${column}"]`)?.focus();
        return;
      }
    }
  };

  return (
    <>
      <div className={styles['scroll']}>
        <table ref={table} className={styles['table']} aria-label="Incidents in which both were found">
          <thead>
            <tr>
              <th scope="col">
                <span className="hidden-visually">Row</span>
              </th>
              {columns.map(({ concept, incidentCount }) => (
                <th key={concept.id} scope="col" data-lit={concept.id === focus?.column || undefined}>
                  <span className={styles['upright']}>
                    {concept.label} <small>{incidentCount}</small>
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ concept: row, incidentCount }) => (
              <tr key={row.id}>
                <th scope="row" data-lit={row.id === focus?.row || undefined}>
                  {row.label} <small>{incidentCount}</small>
                </th>
                {columns.map(({ concept: column }) => {
                  const cell = byPair.get(`${row.id} ${column.id}`);
                  if (!cell)
                    return (
                      <td key={column.id} className={styles['none']}>
                        <span className="hidden-visually">none</span>
                      </td>
                    );
                  const side = sideOf(cell);
                  const pair = { row: row.id, column: column.id };
                  return (
                    <td key={column.id} data-side={side ?? undefined} data-depth={depthOf(cell)}>
                      <button
                        type="button"
                        data-pair={`${row.id} ${column.id}`}
                        tabIndex={stop?.row === row.id && stop.column === column.id ? 0 : -1}
                        aria-pressed={chosen?.row === row.id && chosen.column === column.id}
                        aria-label={`${row.label}, ${column.label}: ${cellWords(cell)}`}
                        onClick={() => choose(pair)}
                        onFocus={() => setFocus(pair)}
                        onMouseEnter={() => setFocus(pair)}
                        onKeyDown={(event) => walk(event, pair)}
                      >
                        {cell.count}
                        {side && marks[side]}
                      </button>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles['told']}>
        {focus && told ? (
          <>
            <strong>
              {labelOf(focus.row)} + {labelOf(focus.column)}
            </strong>
            : {cellWords(told)}
            {told.smallN && ', few cases'}
          </>
        ) : (
          'Point at a number, or walk with the arrow keys, for its interval; press it for the incidents.'
        )}
      </p>
    </>
  );
};
