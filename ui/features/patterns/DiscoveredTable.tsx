import { Link } from 'react-router';
import { Byline } from '../../components/Byline.tsx';
import { incidentPath } from '../../components/paths.ts';
import { graphql } from '../../generated/graphql.ts';
import type { DiscoveredShapeFragment, DiscoveredTableFragment } from '../../generated/types.ts';
import { strands } from './discovered-parts.ts';
import { Evidence } from './Evidence.tsx';
import { Held } from './Held.tsx';
import styles from './SideBySide.module.css';

graphql(`
  fragment DiscoveredTable on DiscoveredIncidentEdge {
    ...DiscoveredEvidence
    node {
      id
      title
      ...Byline
      ...Held
    }
  }
`);

type Props = { pattern: DiscoveredShapeFragment; edges: readonly DiscoveredTableFragment[]; label: string };

/** Incidents as rows, the parts of the pattern as columns, the sentences in between. On a narrow screen each incident becomes a card. */
export const DiscoveredTable = ({ pattern, edges, label }: Props) => {
  const columns = strands(pattern);
  return (
    <table className={styles['table']} aria-label={`${label}, side by side`}>
      <thead>
        <tr>
          <th scope="col">Incident</th>
          {columns.map(({ id, head }) => (
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
              {edge.proofs.some(({ finding }) => finding.status === 'FOUND') && (
                <span className={styles['found']}>found by a reader, not reviewed</span>
              )}
            </th>
            {columns.map(({ id, head, cells }) => (
              <td key={id}>
                <span className={styles['head']}>{head}</span>
                <Evidence cells={cells(edge)} incident={edge.node.id} column={id} />
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
