import { Link } from 'react-router';
import { Byline } from '../../components/Byline.tsx';
import { incidentPath } from '../../components/paths.ts';
import { unreviewed } from '../../components/unreviewed.ts';
import { graphql } from '../../generated/graphql.ts';
import type { SideBySideFragment } from '../../generated/types.ts';
import { attributed, cells, columns } from './columns.ts';
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
        status
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

/** Incidents as rows, the parts of the shape as columns, the sentences in between. On a narrow screen each incident becomes a card. */
export const SideBySide = ({ edges: given, label }: { edges: readonly SideBySideFragment[]; label: string }) => {
  const edges = given.map((edge) => ({ ...edge, quotes: attributed(edge.quotes) }));
  const parts = columns(edges);
  return (
    <table className={styles['table']} aria-label={`${label}, side by side`}>
      <thead>
        <tr>
          <th scope="col">Incident</th>
          {parts.map(({ id, head }) => (
            <th key={id} scope="col">
              {head}
            </th>
          ))}
          <th scope="col" className={styles['held']}>
            What held, or helped?
          </th>
        </tr>
      </thead>
      <tbody>
        {edges.map((edge) => (
          <tr key={edge.node.id}>
            <th scope="row">
              <Link to={incidentPath(edge.node.id)}>{edge.node.title}</Link>
              <Byline incident={edge.node} />
              {unreviewed(edge.quotes) && (
                <span className={styles['found']} title={`Confidence ${edge.confidence.toFixed(2)}`}>
                  found by a reader, not reviewed
                </span>
              )}
            </th>
            {parts.map((part) => (
              <td key={part.id} data-empty={!edge.quotes.some(part.has)}>
                <span className={styles['head']}>{part.head}</span>
                <Evidence cells={cells(edge, part)} incident={edge.node.id} column={part.id} />
              </td>
            ))}
            <td className={styles['held']}>
              <span className={styles['head']}>What held, or helped?</span>
              <Held incident={edge.node} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
