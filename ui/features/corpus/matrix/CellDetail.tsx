import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { Byline } from '../../../components/Byline.tsx';
import { SmallN } from '../../../components/Caution.tsx';
import { Failure } from '../../../components/Failure.tsx';
import { Lift } from '../../../components/Lift.tsx';
import { incidentPath } from '../../../components/paths.ts';
import { Skeleton } from '../../../components/Skeleton.tsx';
import { graphql } from '../../../generated/graphql.ts';
import page from '../CorpusPage.module.css';
import { cellWords } from './cell-words.ts';
import styles from './CellDetail.module.css';

const query = graphql(`
  query CellDetail($row: ID!, $column: ID!) {
    matrixCell(row: $row, column: $column) {
      row {
        id
        label
      }
      column {
        id
        label
      }
      count
      expected
      lift
      low
      high
      smallN
      incidents(first: 50) {
        edges {
          node {
            id
            title
            ...Byline
          }
        }
      }
    }
  }
`);

/** One pair: its numbers and the incidents that hold both. */
export const CellDetail = ({ row, column }: { row: string; column: string }) => {
  const { data, error, refetch } = useQuery(query, { variables: { row, column } });
  const cell = data?.matrixCell;
  return (
    <section aria-labelledby="pair" className={page['section']}>
      {error && !cell && <Failure what="The pair could not be loaded" error={error} retry={() => void refetch()} />}
      {!cell && !error && <Skeleton lines={5} what="the pair" />}
      {cell && (
        <>
          <h2 id="pair">
            {cell.row.label} + {cell.column.label}
          </h2>
          <p className={styles['numbers']}>
            {cellWords(cell)} {cell.smallN && <SmallN />}
          </p>
          <Lift lift={cell.lift} low={cell.low} high={cell.high} />
          <ul className={styles['incidents']} aria-label="Incidents that hold both">
            {cell.incidents.edges.map(({ node }) => (
              <li key={node.id}>
                <Link to={incidentPath(node.id)}>{node.title}</Link>
                <Byline incident={node} />
              </li>
            ))}
            {cell.count > cell.incidents.edges.length && <li>and {cell.count - cell.incidents.edges.length} more</li>}
          </ul>
        </>
      )}
    </section>
  );
};
