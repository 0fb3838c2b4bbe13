import { Link } from 'react-router';
import { Byline } from '../../components/Byline.tsx';
import { incidentPath } from '../../components/paths.ts';
import { graphql } from '../../generated/graphql.ts';
import type { SideBySideFragment } from '../../generated/types.ts';
import { cells, columns } from './columns.ts';
import { Evidence } from './Evidence.tsx';
import { Held } from './Held.tsx';
import styles from './SideBySide.module.css';

graphql(`
  fragment SideBySide on PatternIncidentEdge {
    confidence
    quotes {
      quote {
        ...QuoteLink
      }
      finding {
        ...FindingTag
      }
    }
    node {
      id
      title
      ...Byline
      ...Held
    }
  }
`);

/** Incidents as rows, the parts of the shape as columns, the sentences in between. On a narrow screen each incident becomes a card (roles keep it a table). */
export const SideBySide = ({ edges, label }: { edges: readonly SideBySideFragment[]; label: string }) => {
  const parts = columns(edges);
  const heads = parts.map((part) => part?.question ?? 'In its own words');
  return (
    <div className={styles['scroller']} tabIndex={0} role="region" aria-label={`${label}, side by side`}>
      <table role="table" className={styles['table']} data-parts={parts.length}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              Incident
            </th>
            {heads.map((head) => (
              <th key={head} role="columnheader" scope="col">
                {head}
              </th>
            ))}
            <th role="columnheader" scope="col" className={styles['held']}>
              What held, or helped?
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {edges.map((edge) => (
            <tr role="row" key={edge.node.id}>
              <th role="rowheader" scope="row">
                <Link to={incidentPath(edge.node.id)}>{edge.node.title}</Link>
                <Byline incident={edge.node} />
                {edge.confidence < 1 && <span className={styles['found']}>read by machine, confidence {edge.confidence.toFixed(2)}</span>}
              </th>
              {parts.map((part, index) => (
                <td role="cell" key={heads[index]}>
                  <span className={styles['head']}>{heads[index]}</span>
                  <Evidence cells={cells(edge, part)} incident={edge.node.id} />
                </td>
              ))}
              <td role="cell" className={styles['held']}>
                <span className={styles['head']}>What held, or helped?</span>
                <Held incident={edge.node} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
