import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { count } from '../../../components/count.ts';
import { Failure } from '../../../components/Failure.tsx';
import { Skeleton } from '../../../components/Skeleton.tsx';
import { facetClass } from '../../../components/groups.ts';
import { facetWords } from '../../../components/words.ts';
import { graphql } from '../../../generated/graphql.ts';
import type { Facet } from '../../../generated/types.ts';
import { CorpusNav } from '../CorpusNav.tsx';
import page from '../CorpusPage.module.css';
import { CellDetail } from './CellDetail.tsx';
import { MatrixTable } from './MatrixTable.tsx';
import styles from './MatrixPage.module.css';

const query = graphql(`
  query MatrixPage($rows: Facet!, $columns: Facet!) {
    matrix(rows: $rows, columns: $columns) {
      incidentCount
      ...MatrixTable
    }
  }
`);

const facetList = Object.keys(facetWords) as Facet[];
const facetOf = (slug: string | null, otherwise: Facet): Facet => facetList.find((facet) => facetClass(facet) === slug) ?? otherwise;

/** Concepts of one facet by those of another: what goes together, and the incidents behind each pair. Facets and the chosen pair stand in the address. */
export const MatrixPage = () => {
  const [address, setAddress] = useSearchParams();
  const rows = facetOf(address.get('rows'), 'SATURATION');
  const columns = facetOf(address.get('columns'), 'SAFETY_MECHANISM');
  const [row, column] = [address.get('row'), address.get('column')];
  const { data, error, refetch } = useQuery(query, { variables: { rows, columns } });
  const matrix = data?.matrix;
  const choose = (changes: Readonly<Record<string, string>>) =>
    setAddress(
      (now) => {
        const next = new URLSearchParams(now);
        // Another facet, another pair.
        if (!('row' in changes)) for (const name of ['row', 'column']) next.delete(name);
        for (const [name, value] of Object.entries(changes)) next.set(name, value);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  return (
    <div className={`${page['page']} ${styles['wide']}`}>
      <title>What goes together · Rhyme</title>
      <h1>What goes together?</h1>
      <CorpusNav />
      <form className={styles['facets']} onSubmit={(event) => event.preventDefault()}>
        {(['rows', 'columns'] as const).map((side) => (
          <label key={side}>
            {side === 'rows' ? 'Rows' : 'Columns'}{' '}
            <select value={facetClass(side === 'rows' ? rows : columns)} onChange={({ target }) => choose({ [side]: target.value })}>
              {facetList.map((facet) => (
                <option key={facet} value={facetClass(facet)}>
                  {facetWords[facet]}
                </option>
              ))}
            </select>
          </label>
        ))}
      </form>
      <p className={page['lead']}>
        Each number counts incidents in which both were found, each on a sentence of its own. <b aria-hidden="true">▲</b> surely more often
        than chance within each organisation, in four incidents or more; <b aria-hidden="true">▽</b> surely less often; the deeper the
        shade, the further from chance. With so many pairs some stand out by luck: open one and read.
      </p>
      {error && !matrix && <Failure what="The matrix could not be loaded" error={error} retry={() => void refetch()} />}
      {!matrix && !error && <Skeleton lines={14} what="the matrix" />}
      {matrix && matrix.cells.length === 0 && (
        <p className={page['lead']}>Among {count(matrix.incidentCount, 'incident')} no two of these were found in the same one.</p>
      )}
      {matrix && matrix.cells.length > 0 && (
        <MatrixTable
          key={`${rows} ${columns}`}
          matrix={matrix}
          chosen={row && column ? { row, column } : null}
          choose={(cell) => choose({ row: cell.row, column: cell.column })}
        />
      )}
      {row && column && <CellDetail row={row} column={column} />}
    </div>
  );
};
