import { Link } from 'react-router';
import { Byline } from '../../components/Byline.tsx';
import { count } from '../../components/count.ts';
import { incidentPath, patternPath, searchPath } from '../../components/paths.ts';
import { facetWords } from '../../components/words.ts';
import { graphql } from '../../generated/graphql.ts';
import type { HitFragment } from '../../generated/types.ts';
import styles from './Hit.module.css';
import { Reason } from './Reason.tsx';

graphql(`
  fragment Hit on SearchEdge {
    reasons {
      ...Reason
    }
    node {
      __typename
      ... on Incident {
        id
        title
        ...Byline
      }
      ... on Pattern {
        id
        label
        is
        incidents(first: 1) {
          totalCount
        }
      }
      ... on Concept {
        id
        facet
        label
        is
        incidentCount
      }
    }
  }
`);

const most = 3;

/** One hit and why it matched. */
export const Hit = ({ edge: { node, reasons } }: { edge: HitFragment }) => {
  const shown = reasons.filter(({ place }) => place !== 'TITLE' && place !== 'NAME').slice(0, most);
  if (node.__typename === 'Incident')
    return (
      <li className={styles['hit']}>
        <h2>
          <Link to={incidentPath(node.id)}>{node.title}</Link>
        </h2>
        <Byline incident={node} />
        {shown.map((reason, index) => (
          <Reason key={index} reason={reason} incident={node.id} />
        ))}
      </li>
    );
  const pattern = node.__typename === 'Pattern';
  const number = pattern ? node.incidents.totalCount : node.incidentCount;
  return (
    <li className={styles['hit']}>
      <h2>
        <Link to={pattern ? patternPath(node.id) : searchPath({ concept: node.id })}>{node.label}</Link>
      </h2>
      <p className={styles['kind']}>
        {pattern ? 'Pattern' : facetWords[node.facet]} · {number === 0 ? 'in no incident here' : `in ${count(number, 'incident')}`}
      </p>
      <p className={styles['is']}>{node.is}</p>
    </li>
  );
};
