import { Link } from 'react-router';
import { incidentPath } from '../../components/paths.ts';
import { graphql } from '../../generated/graphql.ts';
import type { IncidentNamesFragment } from '../../generated/types.ts';
import styles from './IncidentNames.module.css';

graphql(`
  fragment IncidentNames on IncidentConnection {
    totalCount
    edges {
      node {
        id
        title
      }
    }
  }
`);

/** How many incidents, and which, one click away; those beyond the page are counted. */
export const IncidentNames = ({ head, incidents: { totalCount, edges } }: { head: string; incidents: IncidentNamesFragment }) => (
  <div className={styles['names']}>
    <dt>{head}</dt>
    <dd>
      <strong>{totalCount}</strong>
      {totalCount > 0 && (
        <details>
          <summary>
            which<span className="hidden-visually"> of them: {head}</span>
          </summary>
          <ul>
            {edges.map(({ node }) => (
              <li key={node.id}>
                <Link to={incidentPath(node.id)}>{node.title}</Link>
              </li>
            ))}
            {totalCount > edges.length && <li>and {totalCount - edges.length} more</li>}
          </ul>
        </details>
      )}
    </dd>
  </div>
);
